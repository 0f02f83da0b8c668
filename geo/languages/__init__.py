"""One package a language: folding, case forms, and the words that reports are made of."""

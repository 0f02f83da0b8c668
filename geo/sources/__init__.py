"""One module a source: an input becomes reports, or ready events."""

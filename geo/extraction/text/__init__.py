"""A text as the finders see it: sentences, tokens, and which words mean something."""

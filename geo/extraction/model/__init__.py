"""A language model as the reader of a report, with every word of its answer checked."""

"""One module a format: events become bytes, streamed."""

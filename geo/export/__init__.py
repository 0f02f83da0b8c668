"""Events as files: one module per format, each streamed with few Features in memory."""

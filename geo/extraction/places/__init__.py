"""From a text to its mentions of places."""

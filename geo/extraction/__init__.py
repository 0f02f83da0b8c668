"""From a report's text to mentions and statements."""

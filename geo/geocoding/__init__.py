"""From a mention to a place with an honest uncertainty, or a refusal with its reason."""

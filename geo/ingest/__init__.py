"""Taking reports and ready events in: inputs → sources → reading → store."""

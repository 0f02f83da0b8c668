"""One module a table: its rows as drafts of gazetteer entries."""

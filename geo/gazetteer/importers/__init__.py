"""Readers of the user's own places: a table, an OpenStreetMap extract."""

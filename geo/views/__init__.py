"""Queries become shapes for the eye, with their evidence."""

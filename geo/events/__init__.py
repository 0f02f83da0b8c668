"""Statements and their places become events."""

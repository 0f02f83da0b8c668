"""Dated control-of-terrain polygons: reading, asking, comparing."""

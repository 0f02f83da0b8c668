"""HTTP in, views and exports out."""

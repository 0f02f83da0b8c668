"""One module a map layer: a view becomes a FeatureGroup."""

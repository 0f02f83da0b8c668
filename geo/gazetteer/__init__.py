"""Names and places: tables -> prebuilt index -> look-up."""

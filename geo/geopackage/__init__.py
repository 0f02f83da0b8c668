"""The GeoPackage format (OGC 12-128r18): geometry blobs, core tables, and layers of events."""

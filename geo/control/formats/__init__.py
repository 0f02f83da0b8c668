"""One module a shape of file: a layer of polygons becomes control maps."""

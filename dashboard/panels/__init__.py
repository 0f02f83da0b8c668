"""What stands beside the map: the card of an event, the lists, each from records to HTML or rows."""

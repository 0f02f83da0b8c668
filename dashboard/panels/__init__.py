"""What stands beside the map: the card of an event, the lists, the legend."""

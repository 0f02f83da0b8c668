"""Words of time, anchored at the publication day in Kyiv."""

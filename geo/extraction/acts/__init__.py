"""What was done, by whom, and whether it was done at all."""

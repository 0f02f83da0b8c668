"""Who says so: attributions, and the names of claimants."""

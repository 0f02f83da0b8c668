"""A figure for print: a newsroom's locator map of a region on a day, credits inside the picture."""

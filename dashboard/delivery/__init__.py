"""How the page reaches the browser: without waiting, from memory, and before it is asked for."""

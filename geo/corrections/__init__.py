"""What people correct in events: an append-only record that replays over every reading."""

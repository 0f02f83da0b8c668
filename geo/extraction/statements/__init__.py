"""From sentences to statements, with what one sentence leaves for the next."""

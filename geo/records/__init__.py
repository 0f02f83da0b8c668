"""The nouns of the product: frozen records, checked on creation, without input or output."""

"""Map layers of a territory."""

"""What a territory is."""

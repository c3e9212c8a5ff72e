"""The folder on the officer's disk."""

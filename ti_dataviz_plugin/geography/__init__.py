"""Codes, programme perimeters, membership, areas, joins and their report."""

"""Where a project can go: exclusions, criteria, weights, ranking, robustness; and the overlap kernel on large tables."""

"""TI DataViz, the package: rooms are described in docs/architecture.md."""

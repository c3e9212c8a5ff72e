"""Official open data in: the catalogue, the download, one reader per data set."""

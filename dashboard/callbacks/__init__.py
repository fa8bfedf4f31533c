"""One module per page: ask, draw, return."""

"""Address, ids and layout: one module per page."""

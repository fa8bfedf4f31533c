"""DataFrame to plotly Figure or Patch."""

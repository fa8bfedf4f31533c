"""Draw schematic boundaries ("batas skematis") from inner points, areas and coarse outlines."""

"""Warehouse, ledger, build, areas and boundaries."""

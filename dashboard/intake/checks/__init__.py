"""Checks over whole columns: parts against sums, rows against totals, columns without content."""

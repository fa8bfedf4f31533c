"""Office files in: readers, matching, checks, batches."""

"""Official boundaries: from an office's file to one valid coverage of a kabupaten."""

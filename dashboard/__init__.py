"""Lokus: the dashboard with which a kabupaten runs its Rakor on stunting."""

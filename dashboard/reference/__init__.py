"""Facts that ship: indicators, targets, frameworks, surveys."""

from dashboard.reference.loading import Reference, load_reference

__all__ = ["Reference", "load_reference"]

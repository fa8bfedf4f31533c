"""Facts that ship: indicators, targets, frameworks, surveys."""

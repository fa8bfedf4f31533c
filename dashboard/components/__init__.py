"""Values to Dash components; they own no ids."""

"""Who may come in: passwords, accounts signing in, sessions; no web framework here."""

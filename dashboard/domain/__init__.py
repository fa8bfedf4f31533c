"""The vocabulary and the judgements; pure."""

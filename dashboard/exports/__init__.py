"""One state of the screen, or of a session, as a file."""

"""Source files as offices send them, made up but believable; nobody and nothing in them is real."""

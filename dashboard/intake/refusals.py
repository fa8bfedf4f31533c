"""How intake says no: one sentence with what is wrong, where, and what to do."""


class RefusedFile(ValueError):  # noqa: N818 - it is what we call it
    """A file that is not taken; nothing of it is kept. The text is shown to the user."""

"""How intake says no: one sentence with what is wrong, where, and what to do."""


class RefusedFile(ValueError):  # noqa: N818 - it is what we call it
    """A file that is not taken; nothing of it is kept. The text is shown to the user.

    sha256, size: of its bytes, where they could be read.
    """

    sha256 = ""
    size = 0


class RefusedPersons(RefusedFile):
    """A file that names persons; it may be counted in memory. columns: of its header."""

    def __init__(self, text: str, columns: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.columns = columns

"""Text that any office file can hold: what people typed, without what XML has no letter for."""

import re

UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    return UNWRITABLE.sub("", text)

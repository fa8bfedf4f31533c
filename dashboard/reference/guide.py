"""The words of the help, from guide.toml."""

from pathlib import Path

from dashboard.domain.guides import Guide, KeyWords, PageWords, SettingWords, Topic
from dashboard.reference.files import read_toml

FILE = Path(__file__).parent / "guide.toml"
KINDS = {"page": PageWords, "topic": Topic, "setting": SettingWords, "key": KeyWords}


def load_guide(file: Path = FILE) -> Guide:
    """Read the words. Raises ReferenceFileError (a ValueError) naming file and entry."""
    read = read_toml(file, KINDS)
    return Guide(
        pages=tuple(read["page"]),
        topics=tuple(read["topic"]),
        settings=tuple(read["setting"]),
        keys=tuple(read["key"]),
    )

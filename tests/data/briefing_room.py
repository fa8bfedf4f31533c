"""The room of the sample home as a paparan asks it, and its items by key."""

from datetime import date

from dashboard.data.briefing_reading import read_briefing
from dashboard.data.open_room import open_room
from dashboard.domain.actors import LOCAL

DAY = date(2025, 9, 15)
PUBLIC = LOCAL.for_public()


class Show:
    """Reads paparan over one home."""

    def __init__(self, home):
        self.room, self.geography = open_room(home, LOCAL, lambda: DAY)

    def read(self, kab="61.08", actor=LOCAL, **asked):
        return read_briefing(self.room, self.geography, kab, actor, **asked)

    def item(self, key, kab="61.08", actor=LOCAL, **asked):
        [found] = self.read(kab, actor, order=[key], **asked).items
        return found


def texts(item):
    """Return the rows of a table as texts."""
    return [tuple(cell.text for cell in row) for row in item.table.rows]


def heads(item):
    return [head.word for head in item.table.heads]


def column(item, word):
    place = heads(item).index(word)
    return [row[place] for row in item.table.rows]

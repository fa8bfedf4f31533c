"""What an answer about a name sets off: its files are understood again, then one rebuild."""

from collections.abc import Sequence
from contextlib import closing
from datetime import date

from dashboard.data.areas import load_areas
from dashboard.data.background import Say
from dashboard.data.home import Home
from dashboard.data.known_aliases import Alias, remember_aliases
from dashboard.data.ledger import Ledger
from dashboard.data.rebuild import rebuild
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import deciders_only
from dashboard.domain.waiting_names import WaitingName
from dashboard.intake.answers import alias_key
from dashboard.intake.understood_again import take_again
from dashboard.reference import load_reference


def remember_answer(
    ledger: Ledger, kab: str, waiting: WaitingName, area_code: str, actor: Actor
) -> None:
    """Remember which area a name means. area_code: blank for none of ours."""
    deciders_only(actor, kab)
    written = "/".join(filter(None, (waiting.kecamatan, waiting.name)))
    key = alias_key(waiting.kecamatan, waiting.name)
    remember_aliases(ledger, [Alias(kab, key, written, area_code)], actor)


def place_answered(say: Say, home: Home, numbers: Sequence[str], actor: Actor, today: date) -> str:
    """Understand batches again with the answers remembered, then build: background work.

    A batch that cannot be is left as it is, and the sentence says why.
    """
    areas, indicators = load_areas(home), load_reference().indicators
    left = []
    with closing(Ledger.open(home)) as ledger:
        for place, number in enumerate(numbers, start=1):
            say(f"Membaca ulang {number} ({place} dari {len(numbers)})")
            try:
                take_again(home, ledger, areas, indicators, number, actor)
            except (LookupError, ValueError) as wrong:
                left.append(str(wrong))
    return " ".join([rebuild(say, home, today), *left])

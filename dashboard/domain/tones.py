"""The tones of a paparan: one name for each fill, verdict and ground, as the tokens have them."""

from dashboard.domain import tokens
from dashboard.domain.token_kinds import ColourClass

NO_DATA, PLAIN, FEW = "no-data", "plain", "few-cases"


def ramp_tone(place: int, *, up: bool) -> str:
    """Return the tone of a class of a ramp. place: from 0, the lightest."""
    return f"{'coverage' if up else 'prevalence'}-{place + 1}"


def colour_class(tone: str) -> ColourClass | None:
    """Return the fill and ink of a tone of a ramp; None for one of another kind."""
    ramp, _, place = tone.rpartition("-")
    if ramp not in ("coverage", "prevalence", "diverging"):
        return None
    classes = tokens.diverging() if ramp == "diverging" else tokens.ramp(up=ramp == "coverage")
    return classes[int(place) - 1]


def fill(tone: str) -> str:
    """Return the colour of a tone as `#RRGGBB`; KeyError for none of ours."""
    known = colour_class(tone)
    if known is not None:
        return known.fill
    if tone == NO_DATA:
        return str(tokens.MAP["no_data"]["bg"])
    if tone in (PLAIN, FEW):  # the dots of few cases lie on the fill of a class
        return str(tokens.MAP["ground"]["plain_desa"])
    return tokens.verdicts()[tone.replace("-", "_")].fill


def ink(tone: str) -> str:
    """Return the colour of text on a tone; KeyError for none of ours."""
    known = colour_class(tone)
    if known is not None:
        return known.on
    if tone in (NO_DATA, PLAIN, FEW):
        return str(tokens.page()["ink"])
    return tokens.verdicts()[tone.replace("-", "_")].on

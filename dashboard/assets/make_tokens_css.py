"""Write tokens.css, the custom properties every other stylesheet uses.

python dashboard/assets/make_tokens_css.py
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dashboard.domain import tokens

TARGET = Path(__file__).with_name("tokens.css")
Rules = Iterator[tuple[str, Any]]
HEAD = (
    "/* Made by make_tokens_css.py from domain/tokens.json: change the tokens, not this file. */\n"
)
LAYAR_LINES = 10.8  # 1080 lines are 100 vh
MASK_PLAIN = " /:='"  # what a quoted data address may hold as it is


def dashed(key: str) -> str:
    return key.replace("_", "-")


def page(colours: dict[str, str], shadow: dict[str, str]) -> Rules:
    for name, colour in colours.items():
        yield dashed(name), colour
    for name, value in shadow.items():
        yield f"shadow-{name}", value
    gap, ring = colours["focus_gap"], colours["focus"]
    yield "shadow-focus", f"0 0 0 2px {gap}, 0 0 0 5px {ring}"


def light() -> Rules:
    look = tokens.load()
    yield from page(look["page"]["light"], {n: look["elevation"][n] for n in ("card", "float")})


def hall() -> Rules:
    look = tokens.load()
    line = look["elevation"]["hall"]
    yield from page(look["page"]["hall"], {"card": line, "float": line})


def palettes() -> Rules:
    for name, up in (("prevalence", False), ("coverage", True)):
        for place, each in enumerate(tokens.ramp(up=up), start=1):
            yield f"{name}-{place}", each.fill
            yield f"{name}-{place}-on", each.on
    for each in tokens.diverging():
        yield f"gap-{each.key}", each.fill
        yield f"gap-{each.key}-on", each.on


def signs() -> Rules:
    for sign in [*tokens.verdicts().values(), *tokens.paces().values()]:
        yield sign.class_name, sign.fill
        yield f"{sign.class_name}-on", sign.on
        yield f"{sign.class_name}-border", sign.border
        yield f"{sign.class_name}-sign", picture(sign.path)
    for sign in tokens.categories().values():
        yield sign.class_name, sign.fill
        yield f"{sign.class_name}-on", sign.on
    yield "quarantine-sign", picture(tokens.MAP["quarantine"]["path"])


def picture(path: str) -> str:
    """Return a 16 by 16 mask: CSS paints it in the colour of the text."""
    drawn = path.replace("currentColor", "black").replace('"', "'")
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>{drawn}</svg>"
    return f'url("data:image/svg+xml,{quote(svg, safe=MASK_PLAIN)}")'


def maps() -> Rules:
    look = tokens.MAP
    yield "desa-line", tokens.ramp(up=True)[0].desa_line
    yield "desa-line-on-dark", tokens.ramp(up=True)[-1].desa_line
    yield "plain-desa", look["ground"]["plain_desa"]
    for name in ("kecamatan", "lokus", "highlight"):
        yield f"{name}-core", look[name]["core"]
        yield f"{name}-casing", look[name]["casing"]
    yield "highlight-row", look["highlight"]["row"]
    for name in ("bg", "fg"):
        yield f"no-data-{name}", look["no_data"][name]
    yield "no-data-spacing", f"{look['no_data']['spacing']}px"
    yield "no-data-line", f"{look['no_data']['line']}px"
    yield "quarantine", look["quarantine"]["fill"]
    yield "quarantine-on", look["quarantine"]["on"]
    yield "count-circle", look["count_circle"]["fill"]
    yield "chart-grid", tokens.load()["chart"]["grid"]
    for name in ("survey", "routine", "comparator", "target"):
        yield f"series-{name}", tokens.series(name)["colour"]


def fixed() -> Rules:
    look = tokens.load()
    yield "font", look["type"]["family"]
    for name, value in look["type"]["tracking"].items():
        yield f"tracking-{name}", value
    for step in look["space"]["scale"]:
        yield f"space-{step}", f"{step}px"
    yield "card-padding", f"{look['space']['card_padding']}px"
    yield "gap", f"{look['space']['grid_gap']}px"
    yield "touch", f"{look['space']['touch_min']}px"
    for name in ("small", "card", "sheet", "chip"):
        yield f"radius-{name}", f"{look['radius'][name]}px"


def sizes(screen: str) -> Rules:
    look = tokens.load()
    for name, size in look["type"][screen].items():
        px = size["size"]
        length = f"{px / LAYAR_LINES:.3f}vh" if screen == "layar" else f"{px}px"
        yield f"{name}-size", length
        yield f"{name}-line", size["line"]
        yield f"{name}-weight", size["weight"]
    yield "row", f"{look['space']['row_height'][screen]}px"
    yield "page-margin", f"{look['space']['page_margin'][screen]}px"


def block(selector: str, *rules: Rules, indent: str = "") -> str:
    lines = [f"{indent}  --{name}: {value};\n" for group in rules for name, value in group]
    return f"{indent}{selector} {{\n{''.join(lines)}{indent}}}\n"


def hairlines() -> str:
    """Return the rule that draws the borders of dark desa in white; figures send one colour."""
    ramps = [tokens.ramp(up=True), tokens.ramp(up=False), tokens.diverging()]
    dark = [tuple(bytes.fromhex(each.fill[1:])) for ramp in ramps for each in ramp if each.dark]
    fills = ",\n".join(f'    [fill="rgb{rgb}"]' for rgb in dark)
    return (
        f".map .choroplethlayer .trace:first-child path:is(\n{fills}\n  ) {{\n"
        "  stroke: var(--desa-line-on-dark) !important;\n"
        "  stroke-opacity: 1 !important;\n}\n"
    )


def stylesheet() -> str:
    everywhere = block(":root", light(), palettes(), signs(), maps(), fixed(), sizes("laptop"))
    phone = block(":root", sizes("phone"), indent="  ")
    contrast = block(":root", hall(), indent="  ")
    return (
        f"{HEAD}{everywhere}"
        f"@media (max-width: 640px) {{\n{phone}}}\n"
        f"@media (prefers-contrast: more) {{\n{contrast}}}\n"
        + block(".hall", hall())
        + block(".layar", sizes("layar"))
        + hairlines()
    )


if __name__ == "__main__":
    TARGET.write_text(stylesheet(), encoding="utf-8", newline="\n")

"""`python -m tests.bench`: measure in one run, print tables, keep them as JSON and Markdown."""

import argparse
import importlib.util
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.bench import changes, filters, goals, homes, load, query_times, replay, views
from tests.bench.homes import Ground
from tests.bench.serving_references import serving_references
from tests.bench.ways import fresh, open_page, ways
from tests.browser.chromium import FLAGS, find_or_install
from tests.serving import ROOT, serving

PARTS = ("changes", "views", "load", "queries", "others")
OTHERS = ("intake_bench", "pace_backtest", "exports_bench", "mixed_load")
"""Benches of their own; each is given the home of Kapuas where it takes one."""


def main(words: list[str]) -> int:
    args = _arguments(words)
    told: dict[str, Any] = {
        "day": datetime.now(UTC).date().isoformat(),
        "cores": os.cpu_count(),
        "load_before": os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0,
        "changes": {},
    }
    kapuas = homes.kapuas(_say)
    told["polygons"] = "official" if kapuas.official else "sketch"
    grounds = {"Kapuas": kapuas}
    if not args.only_kapuas:
        grounds["made province"] = homes.province(_say)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_or_install(), args=list(FLAGS))
        for name, ground in grounds.items():
            _served(name, ground, browser, args, told)
            _keep(args, told, goals.markdown(told))
        browser.close()
    if "queries" in args.part:
        _say("queries")
        told["queries"] = query_times.measure(homes.volume(_say))
    table = goals.markdown(told)
    sys.stdout.write(f"\n{table}")
    if "others" in args.part:
        table += _others(kapuas)
    _keep(args, told, table)
    _say(f"{args.json} and {args.json.with_suffix('.md')}")
    return 0


def _keep(args: argparse.Namespace, told: dict[str, Any], table: str) -> None:
    """Write what is measured by now: a later part that fails takes nothing with it."""
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    args.json.with_suffix(".md").write_text(table, encoding="utf-8")


def _served(name: str, ground: Ground, browser: Any, args: Any, told: dict[str, Any]) -> None:
    """Measure all that needs the server of one home."""
    first, walks = filters.walks(ground.home, ground.kab)
    kapuas = name == "Kapuas"
    with (
        serving(ground.home.root) as ours,
        serving_references(ground.home, ground.kab) as references,
    ):
        if "changes" in args.part:
            _say(f"changes, {name}")
            rounds = args.rounds if kapuas else max(2, args.rounds // 2)
            told["changes"][name] = changes.measure(
                browser, ours, references, first, walks, rounds, plain=kapuas
            )
        if "views" in args.part and kapuas:
            _say("first views")
            told["views"] = [
                views.measure(browser, ours, references, first, page, max(2, args.rounds // 2))
                for page in ("peta", "kesenjangan")
            ]
        if "load" in args.part and kapuas:
            _say("50 users")
            peta = [one for one in walks if one.page == "peta"]
            body = _one_change(browser, ours, references, first, peta)
            told["load"] = load.measure(ours, body, peta)


def _one_change(browser: Any, ours: str, references: str, first: Any, walks: Any) -> str:
    """Return what the browser asks for one change of the period."""
    way = ways("peta", ours, references, first)[0]
    page = fresh(browser, way).new_page()
    open_page(page, way)
    one = next(each for each in walks if each.key == "per")
    with replay.recorded(page) as asked:
        act = way.change(one.key, one.picker, one.values[0])
        page.evaluate(f"() => window.bench.change(() => {{ {act} }})")
        body = asked[-1][1]
    page.context.close()
    return body


def _others(kapuas: Ground) -> str:
    said = ""
    for name in OTHERS:
        if importlib.util.find_spec(f"tests.bench.{name}") is None:
            continue
        _say(name)
        asked = [sys.executable, "-m", f"tests.bench.{name}"]
        wants_home = "HOME" in Path(__file__).with_name(f"{name}.py").read_text("utf-8")[:600]
        asked += [str(kapuas.home.root)] if wants_home else []
        done = subprocess.run(
            asked, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
        )
        told = done.stdout
        if done.returncode:  # what it found to be wrong stands in its own lines
            told += f"{name} failed:\n{done.stderr[-2000:]}"
        sys.stdout.write(f"\n{told}\n")
        said += f"\n### {name}\n\n```\n{told.strip()}\n```\n"
    return said


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--json", type=Path, default=homes.FOLDER / "bench.json", metavar="FILE")
    parser.add_argument("--rounds", type=int, default=6, help="counted changes per filter")
    parser.add_argument("--part", action="append", choices=PARTS, help="only these; all if none")
    parser.add_argument("--only-kapuas", action="store_true", help="leave out the made province")
    args = parser.parse_args(words)
    args.part = args.part or list(PARTS)
    return args


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

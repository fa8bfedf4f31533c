"""Make the third-party files of this folder: the only place where Node is used.

    python dashboard/assets/vendor/make_vendor.py

Needs Node with npm, fonttools and brotli. Versions are those of package-lock.json; afterwards
VENDOR.md names each file with its version, licence and SHA-256.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import brotli
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
LICENCES = HERE / "licences"
PLOTLY, BOOTSTRAP, INTER = "plotly-lokus.min.js", "bootstrap.min.css", "inter-lokus.woff2"
FAMILY = "Inter Lokus"
PAPER = {400: "inter-400.ttf", 600: "inter-600.ttf", 700: "inter-700.ttf"}
FONT = json.loads((HERE.parents[1] / "domain/tokens.json").read_text("utf-8"))["type"]["font"]


def run(*command: str) -> None:
    subprocess.run(command, cwd=HERE, check=True)


def package(name: str) -> dict[str, str]:
    described: dict[str, str] = json.loads((MODULES / name / "package.json").read_text("utf-8"))
    return described


def licence_text(name: str) -> str:
    texts = sorted(p for p in (MODULES / name).iterdir() if p.name.upper().startswith("LICEN"))
    named = f"{name} {package(name)['version']} ({package(name).get('license', 'see text')})"
    words = [text.read_text("utf-8").strip() for text in texts]
    return (
        "\n\n".join([named, *(words or ["The package carries no text beside this name."])]) + "\n"
    )


def write_licences(file: str, packages: list[str]) -> None:
    rule = "\n" + "-" * 72 + "\n\n"
    text = rule.join(licence_text(name) for name in packages)
    (LICENCES / f"{file}.txt").write_text(text, "utf-8", newline="\n")


def press(file: str) -> None:
    """Write the brotli form beside a file: seconds no start of the server shall wait for."""
    (HERE / f"{file}.br").write_bytes(brotli.compress((HERE / file).read_bytes()))


def make_plotly() -> None:
    listed = MODULES / "plotly-packages.txt"
    run("node", "bundle.mjs", PLOTLY, str(listed))
    press(PLOTLY)
    write_licences(PLOTLY, listed.read_text("utf-8").split())


def make_bootstrap() -> None:
    styles = (MODULES / "bootstrap/dist/css/bootstrap.min.css").read_text("utf-8")
    styles = styles.split("/*# sourceMappingURL")[0].rstrip() + "\n"
    (HERE / BOOTSTRAP).write_text(styles, "utf-8", newline="\n")
    press(BOOTSTRAP)
    write_licences(BOOTSTRAP, ["bootstrap"])


def make_inter() -> None:
    whole, narrowed = MODULES / "inter-ui/variable/InterVariable.woff2", MODULES / "inter.ttf"
    narrow = ["wght=400:700", "opsz=14", "--no-recalc-timestamp", "-o", str(narrowed)]
    run(sys.executable, "-m", "fontTools.varLib.instancer", str(whole), *narrow)
    wanted = [f"--unicodes={FONT['unicodes']}", f"--layout-features={','.join(FONT['features'])}"]
    woff2 = ["--flavor=woff2", f"--output-file={INTER}"]
    run(sys.executable, "-m", "fontTools.subset", str(narrowed), *wanted, *woff2)
    write_licences(INTER, ["inter-ui"])


def make_inter_for_paper() -> None:
    """Make one font per weight: what sets PDF knows no variable ones, and no woff2."""
    whole, fixed = MODULES / "inter-ui/variable/InterVariable.woff2", MODULES / "inter-paper.ttf"
    wanted = [f"--unicodes={FONT['unicodes']}", f"--layout-features={','.join(FONT['features'])}"]
    for weight, file in PAPER.items():
        at = [f"wght={weight}", "opsz=14", "--update-name-table", "--no-recalc-timestamp"]
        run(sys.executable, "-m", "fontTools.varLib.instancer", str(whole), *at, "-o", str(fixed))
        names = ["--name-IDs=", f"--output-file={file}"]
        run(sys.executable, "-m", "fontTools.subset", str(fixed), *wanted, *names)
        name_font(HERE / file, weight)
        write_licences(file, ["inter-ui"])


def name_font(file: Path, weight: int) -> None:
    """Give every weight the same family, by which paper asks for it."""
    with TTFont(file, recalcTimestamp=False) as font:
        style = {400: "Regular", 600: "SemiBold", 700: "Bold"}[weight]
        family = FAMILY if style != "SemiBold" else f"{FAMILY} {style}"
        told = {1: family, 2: "Regular" if style == "SemiBold" else style, 4: f"{FAMILY} {style}",
                6: f"{FAMILY.replace(' ', '')}-{style}", 16: FAMILY, 17: style}  # fmt: skip
        for number, text in told.items():
            font["name"].setName(text, number, 3, 1, 0x409)
        font.flavor = None  # it came pressed as woff2, which typst does not read
        font.save(file)


def write_list() -> None:
    """Write VENDOR.md: name, source, licence and SHA-256 of every file."""
    rows = []
    sources = {
        PLOTLY: "plotly.js",
        f"{PLOTLY}.br": "plotly.js",
        BOOTSTRAP: "bootstrap",
        f"{BOOTSTRAP}.br": "bootstrap",
        INTER: "inter-ui",
        **dict.fromkeys(PAPER.values(), "inter-ui"),
    }
    for file, name in sources.items():
        digest = hashlib.sha256((HERE / file).read_bytes()).hexdigest()
        source, licence = f"{name} {package(name)['version']}", package(name)["license"]
        rows.append(f"| {file} | {source} | {licence} | {digest} |\n")
    text = (
        "# Files of others\n\n"
        "Made by `make_vendor.py` from the versions in `package-lock.json`; never edited by hand.\n"
        "The texts of the licences, those of bundled parts included, lie in `licences/`.\n\n"
        "| file | source | licence | sha256 |\n|---|---|---|---|\n" + "".join(rows)
    )
    (HERE / "VENDOR.md").write_text(text, "utf-8", newline="\n")


def main() -> None:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        sys.exit("Node dan npm tidak ditemukan: pasang Node 20 atau lebih baru, lalu ulangi.")
    run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    LICENCES.mkdir(exist_ok=True)
    make_plotly()
    make_bootstrap()
    make_inter()
    make_inter_for_paper()
    write_list()
    print((HERE / "VENDOR.md").read_text("utf-8"))


if __name__ == "__main__":
    main()

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

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
LICENCES = HERE / "licences"
PLOTLY, BOOTSTRAP, INTER = "plotly-lokus.min.js", "bootstrap.min.css", "inter-lokus.woff2"
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


def make_plotly() -> None:
    listed = MODULES / "plotly-packages.txt"
    run("node", "bundle.mjs", PLOTLY, str(listed))
    # Two seconds of pressing that no start of the server shall wait for.
    (HERE / f"{PLOTLY}.br").write_bytes(brotli.compress((HERE / PLOTLY).read_bytes()))
    write_licences(PLOTLY, listed.read_text("utf-8").split())


def make_bootstrap() -> None:
    styles = (MODULES / "bootstrap/dist/css/bootstrap.min.css").read_text("utf-8")
    styles = styles.split("/*# sourceMappingURL")[0].rstrip() + "\n"
    (HERE / BOOTSTRAP).write_text(styles, "utf-8", newline="\n")
    write_licences(BOOTSTRAP, ["bootstrap"])


def make_inter() -> None:
    whole, narrowed = MODULES / "inter-ui/variable/InterVariable.woff2", MODULES / "inter.ttf"
    narrow = ["wght=400:700", "opsz=14", "--no-recalc-timestamp", "-o", str(narrowed)]
    run(sys.executable, "-m", "fontTools.varLib.instancer", str(whole), *narrow)
    wanted = [f"--unicodes={FONT['unicodes']}", f"--layout-features={','.join(FONT['features'])}"]
    woff2 = ["--flavor=woff2", f"--output-file={INTER}"]
    run(sys.executable, "-m", "fontTools.subset", str(narrowed), *wanted, *woff2)
    write_licences(INTER, ["inter-ui"])


def write_list() -> None:
    """Write VENDOR.md: name, source, licence and SHA-256 of every file."""
    rows = []
    sources = {
        PLOTLY: "plotly.js",
        f"{PLOTLY}.br": "plotly.js",
        BOOTSTRAP: "bootstrap",
        INTER: "inter-ui",
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
    write_list()
    print((HERE / "VENDOR.md").read_text("utf-8"))


if __name__ == "__main__":
    main()

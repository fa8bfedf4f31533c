"""Find LibreOffice on this machine, or install it where that is allowed.

`python -m tests.office` prints where it is.
"""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

NAMES = ("soffice", "libreoffice")
USUAL = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
PARTS = ("libreoffice-impress", "libreoffice-writer", "libreoffice-calc")
INSTALL_SECONDS = 900
CONVERT_SECONDS = 120
MISSING = (
    "LibreOffice tidak ada dan tidak dapat dipasang di sini; pasang, atau sebut tempatnya: "
    "SOFFICE=/jalan/ke/soffice make test."
)


def find() -> str:
    """Return the program; empty if there is none. Raises ValueError where SOFFICE names none."""
    named = os.environ.get("SOFFICE", "")
    if named:
        program = shutil.which(named)
        if program is None:
            raise ValueError(f"SOFFICE={named}: program itu tidak ada.")
        return program
    found = (shutil.which(name) for name in NAMES)
    usual = (str(place) for place in USUAL if place.is_file())
    return next((program for program in (*found, *usual) if program), "")


def find_or_install() -> str:
    """Return the program; ValueError in one sentence if there can be none."""
    program = find()
    if not program and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        _run(INSTALL_SECONDS, "apt-get", "update")
        _run(INSTALL_SECONDS, "apt-get", "install", "--yes", "--no-install-recommends", *PARTS)
        program = find()
    if not program:
        raise ValueError(MISSING)
    return program


def convert(program: str, file: Path, ending: str) -> Path:
    """Return a file beside the given one in another format; ValueError where it is refused."""
    profile = (file.parent / "profil").as_uri()
    _run(
        CONVERT_SECONDS,
        *(program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending),
        *("--outdir", str(file.parent / ending), str(file)),
    )
    made = file.parent / ending / f"{file.stem}.{ending}"
    if not made.is_file():
        raise ValueError(f"{file.name}: LibreOffice tidak dapat membukanya.")
    return made


def _run(seconds: float, *command: str) -> None:
    """Run a program that may ask nothing; what it did is told by what is there afterwards."""
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
            check=False,
        )


def main() -> int:
    try:
        sys.stdout.write(f"LibreOffice untuk pengujian: {find_or_install()}\n")
    except ValueError as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())

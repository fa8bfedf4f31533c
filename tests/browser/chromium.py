"""Find a Chromium or Chrome on this machine, or install one where that is allowed.

`python -m tests.browser.chromium` prints where it is.
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
LEFT_OUT = (
    # Pages behind the address bar, which a browser without a window loads for every context.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    # What Playwright leaves out; a second list takes the place of its own.
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "TcpPortRandomizationWin",
    "ThirdPartyStoragePartitioning",
)
FLAGS = (
    f"--disable-features={','.join(LEFT_OUT)}",
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
INSTALL_SECONDS = 600
MISSING = (
    "Chromium atau Chrome tidak ada dan tidak dapat dipasang di sini; pasang salah satunya, atau "
    "sebut tempatnya: CHROMIUM=/jalan/ke/chrome make test."
)


def find() -> str:
    """Return the program of a browser; empty if there is none.

    Raises ValueError where CHROMIUM names a file that is not there.
    """
    named = os.environ.get("CHROMIUM", "")
    if named:
        program = shutil.which(named)
        if program is None:
            raise ValueError(f"CHROMIUM={named}: program itu tidak ada.")
        return program
    found = (shutil.which(name) for name in NAMES)
    usual = (str(place) for place in _usual_places() if place.is_file())
    return next((program for program in (*found, *usual) if program), "")


def find_or_install() -> str:
    """Return the program of a browser; ValueError in one sentence if there can be none."""
    program = find() or _own_of_playwright()
    if program:
        return program
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        _run("apt-get", "update")
        _run("apt-get", "install", "--yes", "--no-install-recommends", "chromium")
        program = find()
    if not program and _run(sys.executable, "-m", "playwright", "install", "chromium"):
        program = _own_of_playwright()
    if not program:
        raise ValueError(MISSING)
    return program


def _usual_places() -> list[Path]:
    if platform.system() == "Windows":
        roots = (os.environ.get(n) for n in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"))
        return [Path(root) / place for root in roots if root for place in WINDOWS]
    return [Path(place) for place in MAC]


def _own_of_playwright() -> str:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.executable_path
    return program if Path(program).is_file() else ""


def _run(*command: str) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, timeout=INSTALL_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def main() -> int:
    try:
        sys.stdout.write(f"Peramban untuk pengujian: {find_or_install()}\n")
    except ValueError as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())

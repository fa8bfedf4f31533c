"""`lokus serve`: build what is due, then serve until told to stop."""

import argparse
import errno
import os
import socket
from contextlib import closing
from typing import Any

from dashboard.cli.first_run import build_what_is_due, fill_with_sample
from dashboard.cli.sample_rakor import hold_sample_rakor
from dashboard.cli.serving import address_of, listen, serve
from dashboard.cli.workers import serve_with
from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_soundness import refuse_damaged
from dashboard.data.settings_trail import note_door
from dashboard.security.admission import refuse_open_house
from dashboard.settings import Settings

MOST_WORKERS = 16


def register(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("serve", help="jalankan server")
    parser.add_argument("--host", help="alamat (baku: HOST atau 127.0.0.1)")
    parser.add_argument("--port", type=int, help="porta (baku: PORT atau 8050)")
    parser.add_argument(
        "--workers", type=int, default=1, help="berapa proses melayani (baku: 1, dengan 8 utas)"
    )
    parser.add_argument(
        "--sample", action="store_true", help="isi dengan DATA CONTOH bila belum ada data"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Serve; ValueError where the port is taken or the folder cannot be used."""
    host = args.host or settings.host
    port = settings.port if args.port is None else args.port
    if not 1 <= args.workers <= MOST_WORKERS:
        raise ValueError(f"--workers {args.workers}: isi angka 1 sampai {MOST_WORKERS}")
    refuse_busy_port(host, port)
    home = Home(settings.home, settings.threshold)
    refuse_unknown_kabupaten(home, settings.kabupaten)
    refuse_damaged(home)
    refuse_without_accounts(home, settings, host)
    if args.sample:
        fill_with_sample(home, print)
    build_what_is_due(home, print)
    if args.sample:
        hold_sample_rakor(home, print)

    listening = listen(host, port)
    address = address_of(host, listening)

    def ready() -> None:
        print(f"Lokus siap: {address}", flush=True)

    if args.workers == 1:
        serve(settings, listening, ready)
    else:
        serve_with(settings, listening, args.workers, ready)
    return 0


def refuse_unknown_kabupaten(home: Home, code: str) -> None:
    """Say so if LOKUS_KABUPATEN names no kabupaten of the code list."""
    if code and code not in [area.code for area in load_areas(home).kabupaten()]:
        raise ValueError(
            f"LOKUS_KABUPATEN={code}: kabupaten itu tidak ada di daftar wilayah; "
            "tambahkan dengan `lokus areas` atau kosongkan."
        )


def refuse_without_accounts(home: Home, settings: Settings, host: str = "") -> None:
    """Say so where figures would be shown to whoever asks; keep in the trail what is set anew.

    host: empty if others listen.
    """
    with closing(Ledger.open(home)) as ledger:
        refuse_open_house(
            ledger,
            host,
            signs_in=settings.sign_in == "on",
            behind_proxy=settings.proxy > 0,
        )
        note_door(ledger, door_of(settings), door_of(Settings()))


def door_of(settings: Settings) -> dict[str, str | int | bool]:
    """Return the settings that decide who comes in, as the audit trail keeps them."""
    return {"LOKUS_SIGN_IN": settings.sign_in, "LOKUS_PROXY": settings.proxy}


def refuse_busy_port(host: str, port: int) -> None:
    """Say so before anything is built if nothing can listen there; ValueError in a sentence."""
    if not 0 <= port < 65536:
        raise ValueError(f"--port {port}: isi angka 0 sampai 65535")
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        if os.name == "posix":  # elsewhere this would share the port with the other program
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as refused:
            if isinstance(refused, socket.gaierror) or refused.errno == errno.EADDRNOTAVAIL:
                raise ValueError(
                    f"{host} bukan alamat komputer ini; pakai HOST=127.0.0.1, atau HOST=0.0.0.0 "
                    "untuk seluruh jaringan kantor."
                ) from refused
            if isinstance(refused, PermissionError):
                raise ValueError(
                    f"Porta {port} di {host} tidak boleh dipakai; pilih porta lain, misalnya "
                    "PORT=8050."
                ) from refused
            raise ValueError(
                f"Porta {port} di {host} sudah dipakai program lain; "
                f"hentikan program itu atau pilih porta lain, misalnya PORT={port + 1}."
            ) from refused

"""`lokus users`: the accounts of an office; no password is ever an argument."""

import argparse
import sys
from contextlib import closing
from getpass import getpass

from dashboard.data.areas import Areas, load_areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.users import add_user, disable_user, find_user, read_users, set_password
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.passwords import refuse_weak
from dashboard.domain.rakor_parties import offices
from dashboard.domain.users import User, clean_name, refuse_incomplete
from dashboard.domain.written_codes import read_code
from dashboard.reference import load_reference
from dashboard.settings import Settings

ACTS = {
    "add": "buat akun NAMA",
    "list": "sebut semua akun",
    "disable": "tutup akun NAMA dan akhiri sesinya",
    "reset": "beri akun NAMA sandi baru, buka lagi bila ditutup",
}


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    told = "; ".join(f"{act}: {words}" for act, words in ACTS.items())
    parser = subparsers.add_parser("users", help="akun: siapa boleh masuk", epilog=told)
    parser.add_argument("act", choices=ACTS)
    parser.add_argument("name", nargs="?", default="", metavar="NAMA")
    roles = [one.value for one in Role]
    parser.add_argument("--role", choices=roles, metavar="PERAN", help=", ".join(roles))
    parser.add_argument("--kab", default="", metavar="KODE", help="kabupaten; kosong: semua")
    parser.add_argument(
        "--area", action="append", default=[], metavar="KODE",
        help="kecamatan atau desa akun kecamatan dan puskesmas; boleh diulang",
    )  # fmt: skip
    parser.add_argument("--opd", default="", metavar="NAMA", help="OPD akun opd")
    parser.add_argument(
        "--ask", action="store_true", help="tanyakan sandi pertama; tanpa ini Lokus membuatnya"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Add, list, disable or reset; ValueError says in a sentence why not."""
    home = Home(settings.home, settings.threshold)
    with closing(Ledger.open(home)) as ledger:
        if args.act == "list":
            return _list(ledger)
        if not args.name:
            raise ValueError(f"Sebutkan nama akunnya: `lokus users {args.act} NAMA`.")
        if args.act == "add":
            return _add(args, ledger, load_areas(home))
        found = find_user(ledger, args.name)
        if found is None:
            raise ValueError(f"Akun «{args.name}» tidak ada; lihat `lokus users list`.")
        if args.act == "disable":
            disable_user(ledger, found[0], OPERATOR)
            print(f"Akun «{found[0].name}» ditutup dan semua sesinya berakhir.")
            return 0
        return _reset(ledger, found[0], ask=args.ask)


def _add(args: argparse.Namespace, ledger: Ledger, areas: Areas) -> int:
    from dashboard.security.passwords import hash_password

    if not args.role:
        raise ValueError("Sebutkan perannya: --role admin, bappeda, opd atau peran lain.")
    role, kab = Role(args.role), _place(args.kab, areas, "--kab") if args.kab else ""
    own = tuple(_place(code, areas, "--area") for code in args.area)
    kab = kab or (own[0][:5] if own else "")
    outside = [code for code in own if not code.startswith(kab)]
    if outside:
        raise ValueError(f"--area {outside[0]} tidak di dalam kabupaten {kab}.")
    refuse_incomplete(role, kab, own, args.opd)
    user = User(0, clean_name(args.name), role, kab, own, _opd(args.opd, kab))
    if find_user(ledger, user.name):
        raise ValueError(f"Akun «{user.name}» sudah ada; pilih nama lain atau `lokus users reset`.")
    password = _password(user.name, ask=args.ask)
    add_user(ledger, user, hash_password(password), OPERATOR)
    _tell(user, password, "dibuat", shown=not args.ask)
    return 0


def _reset(ledger: Ledger, user: User, *, ask: bool) -> int:
    from dashboard.security.passwords import hash_password

    password = _password(user.name, ask=ask)
    set_password(ledger, user, hash_password(password), OPERATOR, must_change=True)
    _tell(user, password, "dibuka dengan sandi baru", shown=not ask)
    return 0


def _list(ledger: Ledger) -> int:
    users = read_users(ledger)
    for one in users:
        own = ", ".join(filter(None, (one.kab, *one.areas, one.opd))) or "semua kabupaten"
        state = "ditutup" if one.disabled else "sandi awal" if one.must_change else ""
        print("  ".join(filter(None, (f"{one.name:24}", f"{one.role:12}", own, state))))
    if not users:
        print("Belum ada akun; buat yang pertama: `lokus users add NAMA --role admin`.")
    return 0


def _place(code: str, areas: Areas, option: str) -> str:
    found = areas.get(read_code(code) or code)
    if found is None:
        raise ValueError(f"{option} {code}: wilayah itu tidak ada di daftar wilayah.")
    return found.code


def _opd(name: str, kab: str) -> str:
    if not name:
        return ""
    reference = load_reference()
    known = offices(reference.indicators.values(), reference.opd_names, kab)
    same = [one for one in known if one.casefold() == name.strip().casefold()]
    if not same:
        raise ValueError(f"--opd {name}: OPD itu tidak dikenal; pilih {', '.join(known)}.")
    return same[0]


def _password(name: str, *, ask: bool) -> str:
    from dashboard.security.passwords import made_password

    if not ask:
        return made_password()
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass("Sandi: ")
        if getpass("Sandi sekali lagi: ") != password:
            raise ValueError("Kedua sandi tidak sama; ulangi.")
    refuse_weak(password, name)
    return password


def _tell(user: User, password: str, done: str, *, shown: bool) -> None:
    print(f"Akun «{user.name}» ({user.role}) {done}; sandinya harus diganti saat pertama masuk.")
    if shown:
        print(f"Sandi: {password}\nCatat sekarang: sandi ini tidak dapat ditampilkan lagi.")

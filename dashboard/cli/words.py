"""The parser of the command line in Indonesian: headings, one sentence for what is wrong."""

import argparse
import re
from typing import Any, NoReturn

SENTENCES = (
    (r"the following arguments are required: (.+)", r"sebutkan \1"),
    (r"one of the arguments (.+) is required", r"sebutkan salah satu dari \1"),
    (r"argument (.+?): invalid choice: '(.*?)' \(choose from (.+)\)",
     r"\1 «\2» tidak ada; pilih \3"),
    (r"argument (.+?): invalid int value: '(.*)'", r"\1 «\2»: isi bilangan bulat"),
    (r"argument (.+?): invalid float value: '(.*)'", r"\1 «\2»: isi angka, misalnya 12.5"),
    (r"argument (.+?): invalid \S+ value: '(.*)'", r"\1 «\2» tidak dapat dibaca"),
    (r"argument (.+?): expected one argument", r"\1 perlu satu nilai"),
    (r"argument (.+?): expected .*", r"\1 perlu nilai"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 tidak dapat dipakai bersama \2"),
    (r"argument (.+?): ignored explicit argument '(.*)'", r"\1 tidak memakai nilai; hapus «\2»"),
    (r"ambiguous option: (.+?) could match (.+)", r"\1 dapat berarti \2; tulis lengkap"),
    (r"unrecognized arguments: (.+)", r"\1 tidak dikenal"),
)  # fmt: skip


class Headings(argparse.HelpFormatter):
    """Help that begins with `Pemakaian:`."""

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Say what is wrong with the words of a command in one sentence, and end with 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": Headings, **options, "add_help": False})
        self._positionals.title = "isi perintah"
        self._optionals.title = "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {in_words(message)}. Bantuan: `{self.prog} --help`.\n")


def in_words(message: str) -> str:
    """Return what argparse says, in Indonesian; what it has not said before stays general."""
    for pattern, words in SENTENCES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return found.expand(words).replace("'", "")
    return "perintah itu tidak dapat dibaca"

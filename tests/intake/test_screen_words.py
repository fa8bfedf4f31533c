"""What a sender reads speaks of the file, never of the commands of who loads it."""

import pytest

from dashboard.intake.problems import RULES
from dashboard.intake.screen_words import for_sender


def test_no_remedy_sends_an_office_a_command():
    for name, rule in RULES.items():
        said = for_sender(rule.remedy)
        assert "--" not in said, name
        assert "`lokus" not in said, name
        assert said.endswith("."), name


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        (
            "Tulis persen sebagai 25,1, atau ulangi dengan --persen-pecahan.",
            "Tulis persen sebagai 25,1.",
        ),
        (
            "a.xlsx: kabupatennya tidak tertulis; ulangi dengan --kab, misalnya --kab 61.08",
            "a.xlsx: kabupatennya tidak tertulis.",
        ),
        (
            "«1.234» (C3) berarti ribuan atau pecahan? Ulangi dengan --ribuan bila 1.234 adalah 1",
            "«1.234» (C3) berarti ribuan atau pecahan?",
        ),
        (
            "Pastikan --period memang yang dimaksud.",
            "Pastikan periode yang dipilih memang yang dimaksud.",
        ),
        ("Hapus baris kedua wilayah itu.", "Hapus baris kedua wilayah itu."),
    ],
)
def test_the_part_about_an_option_is_left_out(told, sent):
    assert for_sender(told) == sent

"""What the menu of an account says of its sessions."""

from datetime import UTC, date, datetime

from dashboard.domain.account_standings import Standing, standing_sentences, when

HERE = datetime.now().astimezone().tzinfo
BEGAN = datetime(2026, 11, 22, 8, 5, tzinfo=HERE)
TODAY = date(2026, 11, 22)


def test_the_first_session_tells_of_itself_alone():
    assert standing_sentences(Standing(BEGAN), TODAY) == [
        "Masuk hari ini pukul 08.05",
        "Tidak ada sesi lain",
    ]


def test_the_sign_in_before_the_others_and_refused_tries_are_told():
    before = datetime(2026, 11, 21, 16, 40, tzinfo=HERE)
    assert standing_sentences(Standing(BEGAN, before, others=2, failed=3), TODAY) == [
        "Masuk hari ini pukul 08.05",
        "Sebelumnya 21 Nov 2026 16.40",
        "3 kali salah sandi sejak itu",
        "2 sesi lain masih masuk",
    ]


def test_a_moment_is_told_in_the_time_of_the_office():
    moment = datetime(2026, 11, 22, 1, 5, tzinfo=UTC)
    here = moment.astimezone()
    assert when(moment, here.date()) == f"hari ini pukul {here:%H.%M}"

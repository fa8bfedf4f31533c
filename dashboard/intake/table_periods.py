"""The periods of a table: in its columns, in its rows, in its titles, or given by the user."""

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.findings import Findings
from dashboard.intake.period_words import without_stamps, years_in
from dashboard.intake.periods_of_columns import side_by_side, split_columns
from dashboard.intake.periods_of_rows import has_time_column, split_rows
from dashboard.intake.periods_of_tables import stated_period
from dashboard.intake.questions import Asked, Question
from dashboard.intake.tables import Table


def by_period(
    table: Table, file_name: str, given: Period | None, findings: Findings
) -> dict[Period, Table]:
    """Return the parts of a table by period; none, with a question, where nothing says it.

    given: by the user; it wins over what titles say, and of several periods gives the year.
    """
    if side_by_side(table) or has_time_column(table):
        split = split_columns if side_by_side(table) else None
        year = given.year if given else _year(table, file_name)
        parts = split(table, year) if split else split_rows(table, year, findings)
        if parts is None:
            findings.questions.append(_year_question(file_name, table.sheet))
            return {}
        if given is not None and given.rhythm is not Rhythm.YEAR and set(parts) - {given}:
            said = ", ".join(period.words for period in parts)
            reason = f"tabelnya memuat {said}, bukan hanya {given.words}"
            findings.note("periode-bertentangan", table.sheet, "", str(given), reason)
        return parts
    period = _of_titles(table, file_name, given, findings)
    return {} if period is None else {period: table}


def _of_titles(
    table: Table, file_name: str, given: Period | None, findings: Findings
) -> Period | None:
    stated = stated_period(table.sheet, table.titles, file_name)
    if given is not None:
        if stated.period not in (None, given):
            reason = f"tertulis {stated.period.words}, dipakai {given.words} menurut --period"
            findings.note("periode-lain", table.sheet, "", str(stated.period), reason)
        return given
    if stated.contradiction:
        said = " dan ".join(period.words for period in stated.contradiction)
        findings.note("periode-bertentangan", table.sheet, "", said, f"tertulis {said}")
    elif stated.period is None:
        findings.questions.append(_period_question(file_name, table.sheet))
    elif stated.where == "nama berkas":
        reason = f"{stated.period.words} dibaca dari nama berkas; tabelnya tidak menyebut periode"
        findings.note("periode-dari-nama-berkas", table.sheet, "", str(stated.period), reason)
    return stated.period


def _year(table: Table, file_name: str) -> int | None:
    lines = [without_stamps(line) for line in (*table.titles, table.sheet)]
    years = set().union(*(years_in(line) for line in lines)) or years_in(file_name)
    return years.pop() if len(years) == 1 else None


def _period_question(file_name: str, sheet: str) -> Question:
    return Question(
        Asked.PERIOD,
        sheet,
        f"{file_name}, lembar «{sheet}»: periodenya tidak tertulis; ulangi dengan --period, "
        "misalnya --period 2025-08",
    )


def _year_question(file_name: str, sheet: str) -> Question:
    return Question(
        Asked.PERIOD,
        sheet,
        f"{file_name}, lembar «{sheet}»: tahunnya tidak tertulis di samping bulannya; ulangi "
        "dengan --period TAHUN, misalnya --period 2025",
    )

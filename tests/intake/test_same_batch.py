"""Whatever order and spelling the columns and rows of a known layout come in: the same batch."""

from collections import Counter
from io import BytesIO

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.domain.periods import Period
from dashboard.intake.templates import form_named, write_template
from dashboard.intake.understand import understand_content
from tests.intake.known_tables import KNOWN, Known

ORDERS = 6  # of columns and rows tried per layout
TEMPLATES = (("status-gizi", "2025-08", "", "status_gizi"), ("krs", "2025-S1", "", "rekap_krs"),
             ("tpk", "2025-08", "", "pendampingan_tpk"),
             ("cakupan", "2025-08", "Dinas Kesehatan", "cakupan_opd"))  # fmt: skip
few = settings(max_examples=ORDERS, suppress_health_check=[HealthCheck.function_scoped_fixture])


def batch(content, areas, indicators, said):
    """Return all a batch keeps of a file but where on the sheet it stood."""
    taken = understand_content(content, "kiriman.xlsx", areas, indicators, **dict(said))
    keys = ["indicator", "level", "area_code", "period", "numerator", "denominator", "percent"]
    lists = ["desa_code", "year", "sk_number", "sk_date"]
    held = taken.facts[keys].astype(object).where(taken.facts[keys].notna(), None)
    assert (
        taken.rows_in == taken.rows_taken + taken.rows_aside == taken.rows_taken + len(taken.aside)
    )
    return {
        "facts": sorted(map(tuple, held.values.tolist()), key=str),
        "lokus": sorted(map(tuple, taken.lokus[lists].values.tolist())),
        "rows": (taken.rows_in, taken.rows_taken, taken.rows_aside),
        "what": (taken.layout, taken.kab_code, taken.level, taken.periods, taken.cutoff),
        "names": (taken.matched, sorted(taken.missed)),
        "problems": Counter((p.rule, p.reason) for p in taken.problems if p.rule in TOLD),
        "cells": taken.cells,
        "source": taken.source_system,
        "print": taken.fingerprint,
    }


TOLD = {"jumlah-footer", "wilayah-ditanyakan", "wilayah-tak-dikenal", "kode-bps", "nama-berbeda",
        "pembilang-melebihi-penyebut", "sk-tak-lengkap", "penyebut-kosong"}  # fmt: skip


def respellings():
    """Return ways to write a header text: other case, blanks around and within it."""
    wide = st.sampled_from((" {} ", "{}\n", "  {}", "{}"))
    case = st.sampled_from((str, str.upper, str.lower, str.swapcase))
    return st.builds(
        lambda form, change: lambda text: form.format(change(text).replace(" ", "  ")), wide, case
    )


def turned(data, table):
    blocks = [data.draw(st.permutations(block)) for block in table.blocks]
    blocks = data.draw(st.permutations(blocks))
    return table.turned(blocks, data.draw(st.permutations(table.rows)))


@pytest.mark.parametrize("name", KNOWN)
@few
@given(data=st.data())
def test_columns_rows_spelling_and_empty_rows_change_nothing(areas, indicators, name, data):
    table = KNOWN[name]
    plain = batch(table.written(), areas, indicators, table.said)
    assert plain["what"][0] == table.layout
    assert plain["facts"] or plain["lokus"]
    gaps = data.draw(st.lists(st.integers(0, len(table.rows)), max_size=3))
    other = turned(data, table).written(respelt=data.draw(respellings()), gaps=gaps)
    assert batch(other, areas, indicators, table.said) == plain


def of_template(areas, indicators, name, period, opd, layout):
    """Return the first rows of a template, filled, as a table that can be turned."""
    content = write_template(
        form_named(name), areas, "61.08", Period.parse(period), indicators, opd
    )
    sheet = openpyxl.load_workbook(BytesIO(content))["Isian"]
    heads, group = [], ""
    for upper, lower in zip(sheet[5], sheet[6], strict=True):
        group = upper.value or (group if lower.value else "")
        heads.append((group, lower.value) if lower.value else ("", upper.value))
    blocks = []
    for head in heads:
        if blocks and head[0] and blocks[-1][0][0] == head[0]:
            blocks[-1].append(head)
        else:
            blocks.append([head])
    rows = [
        dict(zip(heads, (*(cell.value for cell in sheet[n][:3]), *range(n, n + len(heads) - 3)),
                 strict=True))
        for n in range(7, 13)
    ]  # fmt: skip
    titles = tuple(str(sheet.cell(n, 1).value or "") for n in range(1, 5))
    return Known(layout, titles, tuple(map(tuple, blocks)), tuple(rows))


@pytest.mark.parametrize("form", TEMPLATES, ids=[form[0] for form in TEMPLATES])
@few
@given(data=st.data())
def test_a_filled_template_may_be_sorted_and_its_columns_moved(areas, indicators, form, data):
    table = of_template(areas, indicators, *form)
    plain = batch(table.written(), areas, indicators, ())
    assert plain["what"][:2] == (form[3], "61.08")
    assert plain["facts"]
    other = turned(data, table).written(respelt=data.draw(respellings()))
    assert batch(other, areas, indicators, ()) == plain

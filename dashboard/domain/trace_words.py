"""A trace as people read it and as programs take it."""

from dataclasses import asdict
from datetime import date
from typing import Any

from dashboard.domain.audiences import REASON, WITHHELD
from dashboard.domain.numbers import count, of, percent_of
from dashboard.domain.other_figures import RULE, OtherFigure, SourcedFigure
from dashboard.domain.periods import Period, day_words
from dashboard.domain.record_facts import from_records
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.traces import Trace, TracedBatch, TracedRow

COUNTED = 0  # the row of a figure that was counted from a by-name file


def heading(trace: Trace) -> str:
    """Say which figure is followed: `Bumil minum TTD ≥ 90, Kecamatan Ngabang, Agustus 2025`."""
    level = trace.level.value.capitalize()
    named = trace.area_name.casefold().startswith(level.casefold()[:3])
    place = trace.area_name if named else f"{level} {trace.area_name}"
    return f"{trace.indicator.short_name}, {place}, {Period.parse(trace.period).words}"


def figure(trace: Trace) -> str:
    """Say the figure: `18 dari 20 (90,0 %)`, a count alone, that it is withheld or not reported."""
    if trace.withheld:
        return f"{WITHHELD}: {REASON}"
    if trace.numerator is None:
        return "belum lapor"
    if trace.denominator is None:
        return count(trace.numerator)
    share = percent_of(trace.numerator, trace.denominator)
    return f"{of(trace.numerator, trace.denominator)} ({share})"


def row_figure(row: TracedRow) -> str:
    if row.withheld:
        return WITHHELD
    if row.numerator is None:
        return "–" if row.denominator is None else f"– dari {count(row.denominator)}"
    return count(row.numerator) if row.denominator is None else of(row.numerator, row.denominator)


def cells(row: TracedRow) -> str:
    """Say where a row stands: `STATUS GIZI, baris 6: (M6+N6) ÷ R6`; a by-name file is not kept.

    What was counted from records of the ledger names them: `Rekomendasi BPK: catatan 3 ÷ …`.
    """
    if row.withheld:
        return "–"
    if from_records(row.batch):
        parts = [part for part in (row.numerator_cells, row.denominator_cells) if part]
        return (
            f"{BY_KEY[row.sheet].word if row.sheet in BY_KEY else row.sheet}: {' ÷ '.join(parts)}"
        )
    if row.row == COUNTED:
        return f"{row.sheet}: {row.numerator_cells}; berkas tidak disimpan"
    parts = [part for part in (row.numerator_cells, row.denominator_cells) if part]
    if len(parts) > 1:
        parts = [f"({part})" if "+" in part else part for part in parts]
    return f"{row.sheet}, baris {row.row}: {' ÷ '.join(parts)}"


def batch_words(batch: TracedBatch) -> str:
    drawn = f", data s.d. {_day(batch.cutoff)}" if batch.cutoff else ""
    sample = ", DATA CONTOH" if batch.sample else ""
    done = "diubah terakhir oleh" if from_records(batch.number) else "dimuat"
    return (
        f"{batch.number} {batch.file_name} ({batch.source_system}; {batch.status}{drawn}{sample}), "
        f"{done} {batch.uploaded_by} {_day(batch.uploaded_at)} pukul "
        f"{batch.uploaded_at[11:16].replace(':', '.')} UTC"
    )


def other_values(trace: Trace) -> list[str]:
    """Say of every cell that came more than once what each batch gives, and which is in use."""
    in_use = {row.area_code: row for row in (*trace.left_out, *trace.used) if not row.superseded}
    said = []
    for row in trace.left_out:
        used = in_use.get(row.area_code)
        if row.superseded and used is not None:
            both = OtherFigure(_sourced(row), _sourced(used))
            said.append(f"{row.area_name}: {both.words if row.other_source else both.older}")
    return said


def other_rule(trace: Trace) -> str:
    """Say how the one in use is chosen; empty where no other source speaks."""
    return RULE if any(row.other_source for row in trace.left_out) else ""


def origins(trace: Trace) -> str:
    """Head the list of where a figure comes from: `Berkas (2)`, `Berkas dan catatan (3)`."""
    records = any(from_records(batch.number) for batch in trace.batches)
    return f"Berkas{' dan catatan' if records else ''} ({len(trace.batches)})"


def _sourced(row: TracedRow) -> SourcedFigure:
    return SourcedFigure(row.numerator, row.denominator, row.source_system, row.batch)


def lines(trace: Trace) -> list[str]:
    """Return the whole trace as text."""
    said = [f"{heading(trace)}: {figure(trace)}", f"Rumus: {trace.formula}"]
    said += [f"Dinilai terhadap {trace.goal}"] if trace.goal else []
    said.append(f"Baris yang dipakai ({len(trace.used)}):")
    said += [_line(row) for row in trace.used]
    if trace.left_out:
        said.append(f"Baris yang tidak dipakai ({len(trace.left_out)}):")
        said += [f"{_line(row)}  [{row.reason}]" for row in trace.left_out]
    if others := other_values(trace):
        said += [f"Angka lain untuk wilayah dan periode yang sama ({len(others)}):"]
        said += [f"  {one}" for one in others]
        said += [f"  {rule}" for rule in [other_rule(trace)] if rule]
    if trace.silent:
        said.append(f"Belum lapor ({len(trace.silent)}): {', '.join(trace.silent)}")
    said.append(f"{origins(trace)}:")
    for batch in trace.batches:
        said += [f"  {batch_words(batch)}", f"    SHA-256 {batch.sha256}"]
    return [*said, f"Versi gudang data: {trace.version}"]


def as_dict(trace: Trace) -> dict[str, Any]:
    """Return the whole trace as plain data."""
    return {
        "indikator": trace.indicator.id,
        "nama": trace.indicator.name,
        "wilayah": trace.area_code,
        "nama_wilayah": trace.area_name,
        "tingkat": trace.level.value,
        "periode": trace.period,
        "pembilang": trace.numerator,
        "penyebut": trace.denominator,
        "rumus": trace.formula,
        "target": trace.goal or None,
        "disamarkan": trace.withheld,
        "dipakai": [_row(row) for row in trace.used],
        "tidak_dipakai": [_row(row) | {"alasan": row.reason} for row in trace.left_out],
        "angka_lain": other_values(trace),
        "aturan_angka_lain": other_rule(trace),
        "belum_lapor": list(trace.silent),
        "berkas": [asdict(batch) for batch in trace.batches],
        "versi": trace.version,
    }


def _day(written: str) -> str:
    return day_words(date.fromisoformat(written[:10]))


def _line(row: TracedRow) -> str:
    return (
        f"  {row.area_code:20} {row.area_name:24} {row_figure(row):>18}  {row.batch}  {cells(row)}"
    )


def _row(row: TracedRow) -> dict[str, Any]:
    return {
        "kode": row.area_code,
        "nama": row.area_name,
        "tingkat": row.level.value,
        "disamarkan": row.withheld,
        "pembilang": row.numerator,
        "penyebut": row.denominator,
        "persen": row.percent,
        "sumber": row.source_system,
        "batch": row.batch,
        "lembar": row.sheet,
        "baris": row.row,
        "sel_pembilang": row.numerator_cells,
        "sel_penyebut": row.denominator_cells,
    }

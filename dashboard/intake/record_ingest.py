"""A file of programme records taken in: read, checked, kept as a whole or not at all."""

from datetime import date

from dashboard.data.areas import Areas
from dashboard.data.ledger import Ledger
from dashboard.data.record_import import Brought, keep_rows
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_parties import offices
from dashboard.domain.record_fields import RecordForm
from dashboard.intake.record_files import RecordFile, read_record_file
from dashboard.reference import Reference


def take_records(
    content: bytes,
    file_name: str,
    form: RecordForm,
    kab: str,
    ledger: Ledger,
    areas: Areas,
    reference: Reference,
    actor: Actor,
    today: date,
    *,
    dry: bool = False,
) -> tuple[RecordFile, Brought]:
    """Return what was read and what became of it. dry: nothing is kept, the answer is the same.

    Raises RefusedFile for a file without the headings of the form.
    """
    opd = offices(reference.indicators.values(), reference.opd_names, kab)
    read = read_record_file(content, file_name, form, kab, areas, opd, reference.indicators)
    if read.wrong:
        return read, Brought(wrong=read.wrong)
    return read, keep_rows(ledger, form, kab, read.rows, actor, today, dry=dry)

"""What a start does before it serves: sample files into an empty home, and the build."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from dashboard.data import versions
from dashboard.data.areas import Areas, load_areas
from dashboard.data.batch_lists import every_batch_of
from dashboard.data.build import NotBuiltError, build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_soundness import ClockError
from dashboard.domain.actors import LOCAL, OPERATOR
from dashboard.reference import Reference, load_reference

Say = Callable[[str], None]
TOLD_EACH = 25  # files between two lines of progress


def fill_with_sample(home: Home, say: Say) -> None:
    """Take the sample in through the real intake, where nothing was ever built or taken in.

    A real home whose pointer is gone is no empty one. Killed half way, the next start goes on: a
    file that is already a batch is known again.
    """
    real = (one for one in every_batch_of(home) if not one.sample)
    if versions.current(home) is not None or any(real):
        return
    from dashboard.intake.sample.last_files import came_last
    from dashboard.intake.sample.places import PLACES
    from dashboard.intake.sample.plan import write_sample
    from dashboard.intake.sample.rtl_workbooks import rtl_folder, write_rtl

    areas, reference = load_areas(home), load_reference()
    say("Pertama kali dijalankan (satu sampai empat menit): menulis berkas contoh …")
    files = write_sample(home.sample, areas, reference, kabupaten=tuple(PLACES))
    _take([one for one in files if not came_last(one)], home, areas, reference, say)
    take_sample_records(home, areas, reference, tuple(PLACES), say)
    write_rtl(rtl_folder(home.sample), reference, tuple(PLACES))


def take_last_of_sample(home: Home, say: Say) -> None:
    """Take in what came between the last two Rakor of the sample, so that its figures changed."""
    from dashboard.intake.many_files import files_below
    from dashboard.intake.sample.last_files import came_last

    files = [one for one in files_below([home.sample]) if came_last(one)]
    _take(files, home, load_areas(home), load_reference(), say)


def _take(files: Sequence[Path], home: Home, areas: Areas, reference: Reference, say: Say) -> None:
    from dashboard.intake.ingest import Fate, ingest
    from dashboard.intake.sample.places import TODAY
    from dashboard.intake.sample.statuses import settle

    say(f"Memuat {len(files)} berkas contoh melalui jalan yang sama dengan berkas kantor …")
    taking = ingest(files, home, areas, reference.indicators, LOCAL, today=TODAY)
    with closing(Ledger.open(home)) as ledger:
        for number, result in enumerate(taking, start=1):
            if result.fate not in (Fate.TAKEN, Fate.KNOWN) or result.batch is None:
                say(result.sentence)
            else:
                settle(ledger, result.batch, LOCAL)
            if number % TOLD_EACH == 0 or number == len(files):
                say(f"  {number} dari {len(files)} berkas")


def take_sample_records(
    home: Home, areas: Areas, reference: Reference, kabupaten: Sequence[str], say: Say
) -> None:
    """Write the programme records of the sample and take them in as an office would."""
    from dashboard.intake.record_ingest import take_records
    from dashboard.intake.sample.places import TODAY
    from dashboard.intake.sample.programme import records_folder, write_records

    files = write_records(records_folder(home.sample), areas, reference, kabupaten)
    say(f"Memuat {len(files)} berkas catatan program …")
    with closing(Ledger.open(home)) as ledger:
        for file, form, kab in files:
            name = f"{kab}/{file.name}"
            _, told = take_records(
                file.read_bytes(), name, form, kab, ledger, areas, reference, OPERATOR, TODAY
            )
            if told.wrong:
                say(f"{name}: {told.wrong[0]}")


def build_what_is_due(home: Home, say: Say, today: Callable[[], date] = date.today) -> None:
    """Build if batches, rules or facts changed since the served version."""
    ledger = Ledger.open(home)
    try:
        areas, reference = load_areas(home), load_reference()
        built = build(home, ledger, areas, reference, today=today(), say=say)
    except (ClockError, NotBuiltError) as refused:
        if versions.current(home) is None:
            raise
        say(str(refused))
        return
    finally:
        ledger.close()
    if built.fresh:
        say(f"Gudang data {built.version} dari {built.batches} batch.")

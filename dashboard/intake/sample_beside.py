"""What the first real file of a kabupaten does to the sample that is shown for it."""

from datetime import date

from dashboard.data.batch_lists import every_batch_of, in_use
from dashboard.data.home import Home
from dashboard.domain import numbers
from dashboard.domain.batch_steps import in_force
from dashboard.intake.understanding import Understanding


def stops_sample(said: Understanding | None, home: Home, today: date) -> str:
    """Say that the sample of a kabupaten stops counting with this file; blank if it does not."""
    if said is None or said.sample or not said.kab_code:
        return ""
    counting = in_use(in_force(every_batch_of(home, said.kab_code), today))
    if not counting or not all(batch.sample for batch in counting):
        return ""
    return (
        f"{numbers.count(len(counting))} berkas contoh kabupaten ini berhenti dihitung begitu "
        "berkas ini dimuat: yang nyata dan yang contoh tidak bercampur"
    )

"""What the kabupaten of the sample call their OPD, as far as sources say."""

from collections.abc import Mapping

from dashboard.data.areas import Areas
from dashboard.domain.record_fields import Value
from dashboard.reference import Reference


def rows(kab: str, _: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return the names known of a kabupaten; none where none is known."""
    return [
        {"opd": one.opd, "name": one.local_name, "sk_number": one.doubt or None}
        for one in reference.opd_names
        if one.kab_code == kab
    ]

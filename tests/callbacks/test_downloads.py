"""What «Unduh» leads to: the files and the show of what is chosen, for whom it is chosen."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from dashboard.domain.audiences import Audience
from dashboard.pages.downloads import KINDS, file_links


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize(
    ("key", "of"), [("61.08", {"kab": "61.08"}), ("61.08-1", {"rakor": "61.08-1"})]
)
def test_every_link_names_its_audience_month_and_session(key, of, audience):
    shown, *files = [urlsplit(one.href) for one in file_links(key, audience, "2025-08")]
    chosen = {"untuk": audience.value, "per": "2025-08"}
    assert shown.path == "/layar"
    assert dict(parse_qsl(shown.query)) == of | chosen
    expected = [
        (f"/unduh/{key}.{ending}", chosen | ({"bentuk": form} if form else {}))
        for ending, form, _ in KINDS
    ]
    assert [(one.path, dict(parse_qsl(one.query))) for one in files] == expected


def test_a_page_begins_with_what_is_for_everybody(trigger):
    answer = trigger("ringkasan-unduh-tautan.children", **{"ringkasan-kabupaten": "61.08"})[
        "ringkasan-unduh-tautan"
    ]["children"]
    assert answer[0]["props"]["href"] == "/layar?kab=61.08&untuk=umum"

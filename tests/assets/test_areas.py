"""The pickers and links of an area's page, asked through Node where there is one."""

import json

import pytest

from tests.assets.asking import ask


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (("61.08", "semua", "semua"), "61.08"),
        (("61.08", "61.08.02", "semua"), "61.08.02"),
        (("61.08", "61.08.02", "61.08.02.2001"), "61.08.02.2001"),
        # what lies in the area chosen before is let go
        (("61.11", "61.08.02", "61.08.02.2001"), "61.11"),
        (("61.08", "61.08.03", "61.08.02.2001"), "61.08.03"),
        (("61.08", None, None), "61.08"),
    ],
)
def test_the_deepest_choice_within_the_one_above_is_opened(choice, code):
    asked = ", ".join(json.dumps(one) for one in choice)
    assert ask("areas.js", f"m.chosen({asked})") == code


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("/wilayah/61.08", {"kab": "61.08"}),
        ("/wilayah/61.08.02", {"kab": "61.08", "kec": "61.08.02"}),
        ("/wilayah/61.08.02.2001", {"kab": "61.08", "kec": "61.08.02"}),
        ("/wilayah", {}),
        ("/peta", {}),
    ],
)
def test_the_menu_learns_from_the_path_where_one_is(path, named):
    assert ask("areas.js", f"m.named({json.dumps(path)})") == named


@pytest.mark.parametrize(
    ("search", "address"),
    [("?kab=61.08&per=2025-08", "/wilayah/61.08.02?per=2025-08"), ("", "/wilayah/61.08.02")],
)
def test_a_name_leads_to_its_page_in_the_same_period(search, address):
    assert ask("areas.js", f"m.areaAddress('61.08.02', {json.dumps(search)})") == address

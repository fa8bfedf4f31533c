"""What is sent to break out of a folder, a page or a query is a sentence, or not found."""

from urllib.parse import quote

import pytest

from tests.routes.test_evidence import office, room  # noqa: F401 (fixtures)

OUTSIDE = (
    "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "....//....//etc/passwd",
    "%2e%2e/ledger.sqlite",
    "..\\..\\ledger.sqlite",
    "/etc/passwd",
    "ledger.sqlite",
    "x\x00.json",
)
PLACES = (
    "/static/{}",
    "/assets/{}",
    "/geo/desa/{}",
    "/geo/{}/61.08.json",
    "/data/balasan/{}.xlsx",
    "/api/v1/berkas/{}/kembali",
    "/unduh/{}.xlsx",
    "/unduh/paket/{}/paket.zip",
    "/unduh/gambar/{}.png",
    "/catatan/{}/61.08.xlsx",
    "/catatan/tim/{}.xlsx",
    "/bpk/lampiran/{}.xlsx",
    "/rakor/{}/notulen.docx",
    "/bukti/{}",
    "/_dash-component-suites/dash/{}",
)
NOTHING_OF = (b"SQLite format", b"root:", b"Traceback", b"/home/", b"site-packages")
MARKUP = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'"
QUERY = "61.08' OR '1'='1"


@pytest.mark.parametrize("place", PLACES)
def test_no_address_leaves_the_house(client, place):
    for one in OUTSIDE:
        answer = client.get(place.format(quote(one, safe="%/\\.")))
        assert answer.status_code < 500, one
        told = answer.get_data()
        assert not [part for part in NOTHING_OF if part in told], one


@pytest.mark.parametrize(
    "address",
    [
        "/lacak?ind={}&area=61.08&per=2025-08",
        "/lacak?ind=exclusive_breastfeeding&area={}&per=2025-08",
        "/lacak?ind=exclusive_breastfeeding&area=61.08&per={}",
        "/api/v1/lacak?ind={}&area={}&per={}",
        "/api/v1/nilai?ind={}&kab={}&kec={}&per={}&format={}",
        "/layar?rakor={}",
        "/layar?kab={}&kec={}&ind={}&per={}",
        "/unduh/{}.xlsx",
        "/unduh/{}",
        "/unduh/wilayah/{}.docx",
        "/unduh/gambar/{}",
        "/catatan/{}/{}.xlsx",
        "/bpk/lampiran/{}.xlsx",
        "/geo/{}/{}",
        "/data/balasan/{}.xlsx",
        "/tidak-ada/{}",
    ],
)
@pytest.mark.parametrize("sent", [MARKUP, QUERY, "{{7*7}}", "%s%n", "=1+1|cmd"])
def test_what_an_address_holds_is_never_markup_query_or_template(client, address, sent):
    asked = address.replace("{}", quote(sent, safe=""))
    answer = client.get(asked)
    assert answer.status_code < 500, answer.get_data(as_text=True)[:300]
    if answer.mimetype == "text/html":
        page = answer.get_data(as_text=True)
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "unsafe-eval" not in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "name", [f"{MARKUP}.pdf", "../../../ledger.pdf", "a\r\nSet-Cookie: x=1.pdf"]
)
def test_the_name_of_a_file_is_a_name_and_nothing_else(room, name):  # noqa: F811
    answer = room.send(name=name)
    assert answer.status_code in (200, 400)
    for kept in room.kept():
        assert not set(kept.file_name) & set('/\\\r\n"<>'), kept.file_name
        got = room.client.get(f"/bukti/{kept.id}")
        assert "Set-Cookie" not in got.headers
        assert got.headers["Content-Disposition"].startswith("attachment; filename=")
        assert got.mimetype != "text/html"


def test_every_answer_tells_the_browser_what_not_to_do(client):
    for path in ("/", "/masuk", "/lacak", "/tidak-ada", "/api/v1/nilai", "/_dash-layout"):
        headers = client.get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    script = next(one for one in policy.split("; ") if one.startswith("script-src"))
    assert script.startswith("script-src 'self' 'sha256-")
    assert "unsafe" not in script

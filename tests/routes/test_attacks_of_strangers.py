"""Who has not signed in: nothing of what they send is read, kept or believed."""

import flask
import pytest

from tests.routes.test_sign_in import enter, house  # noqa: F401 (fixture)


@pytest.mark.parametrize(
    "path", ["/_dash-update-component", "/api/v1/berkas", "/api/v1/bukti", "/unduh/paket/61.08"]
)
def test_the_body_of_a_stranger_is_never_read(house, monkeypatch, path):  # noqa: F811
    def read(*_, **__):
        raise AssertionError("read")

    for name in ("get_data", "get_json"):
        monkeypatch.setattr(flask.Request, name, read)
    monkeypatch.setattr(flask.Request, "stream", property(read))
    answer = house.client().post(path, data=b"[[]]", content_type="application/json")
    assert answer.status_code == 401


def test_no_shape_of_a_password_breaks_the_door(house):  # noqa: F811
    client = house.client()
    for password in ("", "x" * 100_000, "\x00", "é" * 150):
        assert enter(client, password=password).status_code in (401, 429)


def test_only_the_very_addresses_of_a_machine_are_open(house):  # noqa: F811
    client = house.client()
    for path in ("/healthz", "/readyz"):
        assert client.get(path).status_code == 200
        for beside in (f"{path}z", f"{path}/peta", f"{path}/../peta"):
            assert client.get(beside).headers["Location"].startswith("/masuk"), beside

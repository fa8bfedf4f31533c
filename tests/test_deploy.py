"""How an office runs it: the image, the unit and the proxies keep what the product promises."""

import configparser
import re
import tomllib
from pathlib import Path

import pytest

from dashboard.cli.serving import GRACE_SECONDS
from dashboard.cli.tending import BODY_SECONDS, HEAD_SECONDS, MOST_CONNECTIONS
from dashboard.routes.upload_limits import LARGEST, WAIT_SECONDS
from dashboard.settings import Settings
from tests.conftest import ROOT
from tests.test_readme import VARIABLES

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
STEPS = re.sub(r"\\\n", "", re.sub(r"(?m)^#.*\n", "", DOCKERFILE)).split("\n")
NGINX = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")


def steps(word: str) -> list[str]:
    return [line.removeprefix(word).strip() for line in STEPS if line.startswith(f"{word} ")]


def unit() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=False)  # Environment stands there twice
    parser.optionxform = str
    parser.read(ROOT / "deploy/lokus.service", encoding="utf-8")
    return parser["Service"]


def test_the_image_has_two_stages_of_a_python_we_support():
    images = [line.split()[0] for line in steps("FROM")]
    assert len(images) == 2
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    least = project["project"]["requires-python"].removeprefix(">=")
    assert {image.partition(":")[2] for image in images} == {f"{least}-slim"}


def test_packages_come_from_the_lock_by_their_hashes():
    installs = [line for line in steps("RUN") if "pip install" in line]
    assert len(installs) == 1
    assert "--require-hashes --requirement requirements.lock" in installs[0]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"(?m)^[a-z0-9][^ ]*==", lock)
    assert len(pinned) > 20
    for part in re.split(r"(?m)^(?=[a-z0-9])", lock):
        assert not part.strip() or "--hash=sha256:" in part, part[:80]


def test_it_does_not_run_as_root_and_writes_to_its_volume_alone():
    assert steps("USER") == ["10001"]
    assert steps("VOLUME") == ["/data"]
    assert "LOKUS_HOME=/data" in steps("ENV")[0]
    assert "PYTHONDONTWRITEBYTECODE=1" in steps("ENV")[0]  # the root is read-only
    assert STEPS.index("USER 10001") > max(
        at for at, line in enumerate(STEPS) if line.startswith(("RUN", "COPY"))
    )


def test_it_starts_without_a_shell_and_asks_whether_it_is_ready():
    for word in ("ENTRYPOINT", "CMD"):
        assert steps(word)[0].startswith("["), "a shell would keep the signal to stop for itself"
    assert "http://127.0.0.1:8050/readyz" in steps("HEALTHCHECK")[0]


def test_what_is_copied_is_there_and_not_ignored():
    ignored = set((ROOT / ".dockerignore").read_text(encoding="utf-8").split())
    for line in steps("COPY"):
        if not line.startswith("--from"):
            for name in line.split()[:-1]:
                assert (ROOT / name).exists(), name
                assert name not in ignored, name
    assert {".git", "var", "tests", ".venv"} <= ignored


def test_the_unit_serves_reloads_and_gives_time_to_finish():
    service = unit()
    assert service["ExecStart"].endswith("/lokus serve --workers 2")
    assert service["ExecReload"] == "/bin/kill -HUP $MAINPID"
    assert int(service["TimeoutStopSec"]) > GRACE_SECONDS
    assert int(service["LimitNOFILE"]) > 2 * MOST_CONNECTIONS
    assert service["StateDirectory"] == "lokus"  # ProtectSystem leaves it writable
    assert "LOKUS_HOME=/var/lib/lokus" in (ROOT / "deploy/lokus.service").read_text("utf-8")
    assert (service["NoNewPrivileges"], service["ProtectSystem"]) == ("true", "strict")


def test_the_proxy_takes_what_lokus_takes_and_keeps_no_upload():
    assert re.search(r"client_max_body_size (\d+)m", NGINX)[1] == str(LARGEST // 1_000_000 + 1)
    assert "proxy_request_buffering off;" in NGINX
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in NGINX
    assert "proxy_set_header Host $http_host;" in NGINX  # an origin names its port, too
    assert int(re.search(r"proxy_read_timeout (\d+)s", NGINX)[1]) > WAIT_SECONDS


def test_the_proxy_waits_as_long_as_the_server():
    assert int(re.search(r"client_header_timeout (\d+)s", NGINX)[1]) == HEAD_SECONDS
    assert int(re.search(r"client_body_timeout (\d+)s", NGINX)[1]) == BODY_SECONDS


def test_a_container_takes_leave_of_processes_and_its_log_ends():
    compose = (ROOT / "deploy/compose.yaml").read_text(encoding="utf-8")
    for line in ("read_only: true", "init: true", "logging: {driver: local}", "cap_drop: [ALL]"):
        assert f"    {line}\n" in compose
    assert int(re.search(r"stop_grace_period: (\d+)s", compose)[1]) > GRACE_SECONDS


@pytest.mark.parametrize("name", ["compose.yaml", "lokus.service", "nginx.conf", "Caddyfile"])
def test_no_example_names_a_setting_that_is_none(name):
    text = (ROOT / "deploy" / name).read_text(encoding="utf-8")
    assert set(re.findall(r"LOKUS_[A-Z]+", text)) <= set(VARIABLES.values())


def test_the_addresses_of_the_examples_are_the_default():
    named = f"127.0.0.1:{Settings().port}"
    for name in ("nginx.conf", "Caddyfile", "compose.yaml"):
        assert named in (ROOT / "deploy" / name).read_text(encoding="utf-8"), Path(name)

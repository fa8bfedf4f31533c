"""README's path into an office, in its short form: every command but clone and install is run.

`tests.fresh_machine` follows the same path on a fresh clone.
"""

import os
import re
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

from dashboard.__main__ import main
from dashboard.domain.actors import LOCAL
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.office_path import OfficePath, exports
from tests.readme_path import ENTRY, ROOT, filled, placeholders, steps
from tests.serving import address_of, start


class InThisProcess:
    """Calls the command line as its entry does; serves once, in a process of its own."""

    def __init__(self):
        self.environment = {"PORT": "0", "HOST": "127.0.0.1", "LOKUS_KABUPATEN": ""}
        self.environment["LOKUS_SIGN_IN"] = "on"
        self.server = None

    def run(self, *words):
        if words[0] != ENTRY:
            return ""
        said = StringIO()
        with patch.dict(os.environ, self.environment), redirect_stdout(said), redirect_stderr(said):
            assert main(words[1:]) == 0, said.getvalue()
        return said.getvalue()

    def serve(self, *words):
        self.server = start(self.environment["LOKUS_HOME"], *words[1:], **self.environment)
        return address_of(self.server)

    def stop(self):
        server, self.server = self.server, None
        if server is not None:
            server.terminate()
            assert server.wait(timeout=60) == 0
            server.stdout.close()

    def answers(self):
        settings = Settings(home=Path(self.environment["LOKUS_HOME"]))
        return exports(create_app(settings, who=lambda: LOCAL).server.test_client())


def test_an_office_that_follows_the_readme_sees_its_own_figures_and_gets_them_back(tmp_path):
    terminal = InThisProcess()
    try:
        OfficePath(terminal, tmp_path).follow()
    finally:
        terminal.stop()


def test_the_path_goes_from_clone_to_check_and_names_every_value_it_needs():
    commands = [words for one in steps() for words in one.commands]
    verbs = " ".join(words[1] if words[0] == ENTRY else words[0] for words in commands)
    assert verbs == (
        "git cd make export export areas boundaries ingest users serve backup export restore check"
    )
    assert [one.number for one in steps()] == list(range(1, 12))
    told = " ".join(" ".join(words) for words in commands)
    assert [name for name in placeholders() if name not in told] == []


def test_a_word_in_capitals_that_the_table_does_not_name_is_never_left_in_a_command():
    values = dict.fromkeys(placeholders(), "")
    for words in (words for one in steps() for words in one.commands):
        left = " ".join(filled(words, values)).replace("LOKUS_HOME", "").replace("LOKUS_PROXY", "")
        assert not re.search(r"[A-Z]{3}", left), words


def test_the_install_of_the_path_holds_every_package_against_its_hash():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "\ninstall: $(VENV)/.run\n" in makefile
    recipe = makefile.split("\n$(VENV)/.run:", 1)[1].split("\n\n", 1)[0]
    assert "install --require-hashes --requirement requirements.lock" in recipe

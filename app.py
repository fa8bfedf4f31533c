"""Entry point: settings → factory → server. `gunicorn app:server` or `python app.py`."""

import sys

from dashboard.__main__ import main
from dashboard.cli.serve import refuse_without_accounts
from dashboard.data.home import Home
from dashboard.factory import create_app
from dashboard.settings import Settings

if __name__ == "__main__":
    sys.exit(main(["serve", "--sample"]))

if __name__ != "__mp_main__":  # a process spawned to build brings its own work along
    settings = Settings.of_environment()
    refuse_without_accounts(Home(settings.home, settings.threshold), settings)
    server = create_app(settings).server

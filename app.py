"""Entry point: settings → factory → server. `gunicorn app:server` or `python app.py`."""

import sys

from dashboard.__main__ import main
from dashboard.factory import create_app
from dashboard.settings import Settings

if __name__ == "__main__":
    sys.exit(main(["serve", "--sample"]))

if __name__ != "__mp_main__":  # a process spawned to build brings its own work along
    server = create_app(Settings.of_environment()).server

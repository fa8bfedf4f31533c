"""The home of a command that only reads: it must be there and is never made."""

from dashboard.data.home import Home
from dashboard.settings import Settings


def present_home(settings: Settings) -> Home:
    """Return the home; ValueError names the folder where there is none."""
    if not settings.home.is_dir():
        raise ValueError(
            f"Folder data {settings.home.absolute()} (LOKUS_HOME) belum ada; periksa LOKUS_HOME "
            "atau muat berkas dengan `lokus ingest BERKAS…`."
        )
    return Home(settings.home, settings.threshold)

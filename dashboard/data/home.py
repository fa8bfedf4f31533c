"""The folders of a Lokus home (LOKUS_HOME)."""

from dataclasses import dataclass
from pathlib import Path

from dashboard.domain.audiences import SMALLEST_THRESHOLD

RESTORING = ".memulihkan-"
"""How the folder begins in which `lokus restore` unpacks, below the home."""


FOLDER_MODE, FILE_MODE = 0o700, 0o600
"""Of what its own user alone may read; Windows has other rights and takes no notice."""


@dataclass(frozen=True)
class Home:
    """Names every place below one folder; creates nothing but what `make` is asked for."""

    root: Path
    threshold: int = SMALLEST_THRESHOLD
    """Of LOKUS_THRESHOLD: smaller counts of sensitive indicators are withheld from umum."""

    @property
    def ledger(self) -> Path:
        return self.root / "ledger.sqlite"

    @property
    def batches(self) -> Path:
        """One folder per batch, named by its number; never changed once there."""
        return self.root / "batches"

    @property
    def warehouse(self) -> Path:
        """Versioned files and the small pointer `current.json`."""
        return self.root / "warehouse"

    @property
    def areas(self) -> Path:
        """`<kab>.csv`: code lists added by `lokus areas`."""
        return self.root / "areas"

    @property
    def boundaries(self) -> Path:
        """`<kab>/`: official boundaries added by `lokus boundaries`."""
        return self.root / "boundaries"

    @property
    def inbox(self) -> Path:
        """A folder for each file that waits for answers on the page Data."""
        return self.root / "masuk"

    @property
    def sample(self) -> Path:
        """The made source files of `lokus sample`."""
        return self.root / "contoh"

    @property
    def evidence(self) -> Path:
        """Files that prove something, below `<2>/<sha256>`; the ledger names them."""
        return self.root / "evidence"

    @property
    def restoring(self) -> bool:
        """Tell whether a restore goes on here, or stopped before the ledger was in its place."""
        return not self.ledger.exists() and any(self.root.glob(f"{RESTORING}*"))

    def make(self) -> "Home":
        """Create the folders; OSError where the disk refuses.

        A home made here is its user's alone: it holds accounts and files of persons' health.
        """
        self.root.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        for folder in (self.batches, self.warehouse, self.areas, self.boundaries):
            folder.mkdir(parents=True, exist_ok=True)
        return self

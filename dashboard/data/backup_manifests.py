"""What stands in a backup besides its files: their hashes, and how Lokus was set."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any

MANIFEST = "lokus-cadangan.json"
FORMAT = 1
LEDGER = "ledger.sqlite"
PART = r"[\w][\w.\-]*"  # no folder of ours and no file begins with a dot
PLACES = re.compile(
    rf"ledger\.sqlite|target\.csv|laporan\.csv|areas/{PART}|batches/{PART}/{PART}"
    r"|evidence/[0-9a-f]{2}/[0-9a-f]{64}|masuk/[0-9a-f]{32}/(?:isi|keterangan\.json)"
    rf"|boundaries/{PART}/(?:{PART}/)?{PART}"
    r"|warehouse/(?:current\.json|v\d{6,}-[0-9a-f]+\.duckdb)"
)
"""Every place a file of a backup may have; nothing else is ever written."""


class NoBackupError(ValueError):
    """A file that is no backup of Lokus, is cut off or was altered."""


class NotRestoredError(ValueError):
    """A home into which nothing can be restored; the backup may be sound."""


@dataclass(frozen=True)
class Manifest:
    """files: place below the home → (SHA-256, bytes). settings: environment variable → value."""

    made_at: str
    schema: int
    files: Mapping[str, tuple[str, int]]
    settings: Mapping[str, str]

    def written(self) -> bytes:
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=1, sort_keys=True).encode()

    @property
    def size(self) -> int:
        """Return how many bytes the files need once they are unpacked."""
        return sum(size for _, size in self.files.values())

    @classmethod
    def read(cls, text: bytes) -> "Manifest":
        """Read a manifest; NoBackupError for what is none or leads outside a home."""
        try:
            told: dict[str, Any] = json.loads(text)
            if told["format"] > FORMAT:
                raise NoBackupError("dibuat oleh Lokus yang lebih baru; perbarui Lokus dulu")
            files = {str(k): (str(h), int(size)) for k, (h, size) in told["files"].items()}
            made, schema = str(told["made_at"]), int(told["schema"])
            settings = {str(key): str(value) for key, value in told["settings"].items()}
        except (KeyError, TypeError, AttributeError, OverflowError, json.JSONDecodeError) as wrong:
            raise NoBackupError("daftar isinya tidak terbaca") from wrong
        folders = {str(above) for name in files for above in PurePosixPath(name).parents}
        strange = [
            name for name in files if not PLACES.fullmatch(name) or ".." in name or name in folders
        ]
        if strange or LEDGER not in files:
            raise NoBackupError(f"isinya bukan milik Lokus ({(strange or ['tanpa ledger'])[0]!r})")
        return cls(made, schema, files, settings)

"""The settings: name, default, one sentence each; read from the environment once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """What an office may set. Each field is the environment variable of the same name."""

    home: Path = Path("var")
    """LOKUS_HOME: folder of everything Lokus stores."""
    kabupaten: str = ""
    """LOKUS_KABUPATEN: code of the kabupaten that opens first; empty: the first one loaded."""
    threshold: int = 5
    """LOKUS_THRESHOLD: counts of sensitive indicators below it, 5 to 10, are withheld from guests
    and from files that leave the house."""
    change: int = 20
    """LOKUS_CHANGE: percent by which a sasaran may change between periods before it is asked."""
    host: str = "127.0.0.1"
    """HOST: address the server listens on."""
    port: int = 8050
    """PORT: port the server listens on."""
    sign_in: str = "on"
    """LOKUS_SIGN_IN: `off` serves real data without accounts, to this machine alone."""
    proxy: int = 0
    """LOKUS_PROXY: how many reverse proxies stand before the server; their X-Forwarded-For and
    X-Forwarded-Proto are believed."""

    @classmethod
    def of_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read the settings; ValueError names the variable that cannot be read."""
        port = environment.get("PORT", str(cls.port))
        if not port.isdigit() or not 0 <= int(port) < 65536:
            raise ValueError(f"PORT={port}: isi angka 0 sampai 65535")
        threshold = environment.get("LOKUS_THRESHOLD") or str(cls.threshold)
        if not threshold.isdecimal() or not 5 <= int(threshold) <= 10:
            raise ValueError(f"LOKUS_THRESHOLD={threshold}: isi angka 5 sampai 10")
        change = environment.get("LOKUS_CHANGE") or str(cls.change)
        if not change.isdecimal() or not 1 <= int(change) <= 1000:
            raise ValueError(f"LOKUS_CHANGE={change}: isi angka 1 sampai 1000, dalam persen")
        sign_in = environment.get("LOKUS_SIGN_IN") or cls.sign_in
        if sign_in not in ("on", "off"):
            raise ValueError(f"LOKUS_SIGN_IN={sign_in}: isi on atau off")
        proxy = environment.get("LOKUS_PROXY") or str(cls.proxy)
        if not proxy.isdecimal() or int(proxy) > 5:
            raise ValueError(f"LOKUS_PROXY={proxy}: isi angka 0 sampai 5")
        return cls(
            home=Path(environment.get("LOKUS_HOME") or cls.home),
            kabupaten=environment.get("LOKUS_KABUPATEN", cls.kabupaten),
            threshold=int(threshold),
            change=int(change),
            host=environment.get("HOST") or cls.host,
            port=int(port),
            sign_in=sign_in,
            proxy=int(proxy),
        )

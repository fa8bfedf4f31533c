"""What lies among the desa and is none: lakes, reservoirs, forest."""

from dashboard.domain.area_names import words

# The numbers under which national layers of desa keep lakes, reservoirs and forest.
RESERVED = ("88", "99")
NO_DESA = (
    *("danau ", "waduk ", "bendungan ", "embung ", "situ ", "rawa ", "laut ", "perairan "),
    *("badan air ", "tubuh air ", "hutan ", "taman nasional ", "cagar alam ", "suaka "),
    *("kawasan ", "area ", "enclave "),
)


def is_reserved(code: str) -> bool:
    """Tell whether a desa code says: no desa."""
    parts = code.split(".")
    return len(parts) > 2 and (parts[2] in RESERVED or parts[3] in ("8888", "9999"))


def says_no_desa(name: str) -> bool:
    """Tell whether a name begins as that of a lake; a desa may be called so too."""
    return f"{' '.join(words(name))} ".startswith(NO_DESA)

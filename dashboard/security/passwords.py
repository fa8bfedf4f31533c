"""Passwords: argon2id at OWASP's least costs, and one that is made for who begins."""

import secrets
import threading
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# 19 MiB, two rounds (OWASP Password Storage Cheat Sheet): many at once stay within an office PC.
HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
AT_ONCE = threading.BoundedSemaphore(4)
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is read as another


def hash_password(password: str) -> str:
    with AT_ONCE:
        return HASHER.hash(password)


def is_password(password: str, password_hash: str) -> bool:
    with AT_ONCE:
        try:
            return HASHER.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False


@cache
def nobodys_hash() -> str:
    """Return what a password is held against where there is no account: it takes as long."""
    return HASHER.hash(secrets.token_urlsafe(16))


def is_old(password_hash: str) -> bool:
    """Tell whether a hash was made with other costs than those of today."""
    return HASHER.check_needs_rehash(password_hash)


def made_password() -> str:
    """Return four groups of four, as `k7mw-2fqa-x9bn-h3ts`: 79 bits, and short enough to copy."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))

"""The command line, `lokus`."""

import argparse
import sys
from collections.abc import Sequence

from dashboard.cli import (
    aliases,
    areas,
    batch,
    batches,
    boundaries,
    ingest,
    maps,
    query,
    reports,
    returns,
    sample,
    serve,
    template,
    trace,
)
from dashboard.settings import Settings

COMMANDS = (
    serve,
    sample,
    ingest,
    template,
    batches,
    batch,
    aliases,
    maps,
    returns,
    reports,
    trace,
    areas,
    boundaries,
    query,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 2 after one sentence on standard error."""
    parser = argparse.ArgumentParser(
        prog="lokus", description="Lokus: papan kendali Rakor stunting"
    )
    subparsers = parser.add_subparsers(required=True, metavar="PERINTAH")
    for command in COMMANDS:
        command.register(subparsers)
    args = parser.parse_args(arguments)
    try:
        code: int = args.run(args, Settings.of_environment())
    except (ValueError, LookupError, OSError) as wrong:
        print(_sentence(wrong), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _sentence(wrong: Exception) -> str:
    if isinstance(wrong, OSError) and wrong.strerror:
        place = f" ({wrong.filename})" if wrong.filename else ""
        return f"Gagal membaca atau menulis berkas{place}: {wrong.strerror}."
    return str(wrong)


if __name__ == "__main__":
    sys.exit(main())

"""The command line, `lokus`."""

import os
import sys
from collections.abc import Sequence

from dashboard.cli import (
    aliases,
    areas,
    backup,
    batch,
    batches,
    boundaries,
    check,
    export,
    ingest,
    maps,
    query,
    records,
    reports,
    restore,
    returns,
    sample,
    serve,
    template,
    trace,
    users,
)
from dashboard.cli.words import Parser
from dashboard.domain.disk_failures import sentence
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
    records,
    export,
    check,
    backup,
    restore,
    trace,
    areas,
    boundaries,
    query,
    users,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, or 2 after one sentence on standard error."""
    parser = Parser(prog="lokus", description="Lokus: papan kendali Rakor stunting")
    subparsers = parser.add_subparsers(title="perintah", required=True, metavar="PERINTAH")
    for command in COMMANDS:
        command.register(subparsers)
    args = parser.parse_args(arguments)
    try:
        code: int = args.run(args, Settings.of_environment())
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough (`| head`); Python would flush once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (ValueError, LookupError, OSError) as wrong:
        print(sentence(wrong), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())

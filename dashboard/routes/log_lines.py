"""How the log is written: a JSON object on each line of standard error."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import IO, Any

# Their messages name code. Those of others may quote a cell of somebody's file.
ABOUT_CODE = (AttributeError, ImportError, NameError, TypeError)


class JsonLines(logging.Formatter):
    """Formats what is logged; of an error its kind and the places in the code."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        line |= getattr(record, "told", None) or {
            "logger": record.name,
            "message": record.getMessage(),
        }
        wrong = record.exc_info[1] if record.exc_info else None
        if wrong is not None:
            line |= {"error": type(wrong).__name__, "trace": places(wrong)}
            if isinstance(wrong, ABOUT_CODE):
                line["message"] = str(wrong)
        return json.dumps(line, ensure_ascii=False)


def places(wrong: BaseException) -> list[str]:
    """Return `file:line function` of an error and its causes, the deepest last."""
    found: list[str] = []
    seen: BaseException | None = wrong
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)
        found = [f"{one.filename}:{one.lineno} {one.name}" for one in frames] + found
        seen = seen.__cause__
    return found


def write_to(stream: IO[str] | None = None) -> None:
    """Log to a stream, standard error if none: at a terminal only what went wrong."""
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    # A line for each request that waits its turn would be most of the log of a busy hour.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    ours = logging.WARNING if stream.isatty() else logging.INFO
    logging.getLogger("lokus").setLevel(ours)

"""Work beside a server ends when the server is gone: nobody would hear what came of it."""

import os
import signal
import threading
import time
from _thread import interrupt_main
from multiprocessing import parent_process
from typing import Any

LAST_SECONDS = 5.0
"""How long what runs may take to let go of its files and locks."""


def end_with_parent() -> None:
    """Watch the process that spawned this one; when it is gone, interrupt what runs here and end.

    To be called in the main thread. Killed at any moment, work leaves the last whole version.
    """
    parent = parent_process()
    if parent is None:
        return
    # A server begun in the background of a shell hands down that it is deaf to this signal.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: Any) -> None:
    parent.join()  # waits for a pipe, on Windows a handle, that the system closes with the process
    if hasattr(signal, "pthread_kill"):  # wakes a thread that waits for a disk or a lock, too
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        interrupt_main()
    time.sleep(LAST_SECONDS)
    os._exit(1)

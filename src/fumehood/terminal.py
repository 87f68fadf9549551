"""What is known about the terminal: whether it wants colour, how wide it is, how text and progress get there."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, TextIO

from fumehood.errors import UsageError

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Report = Callable[[int, int], None]
PATIENCE = 1.0
PLAIN_WIDTH = 100


def wants_color(choice: str, stream: TextIO, environ: Mapping[str, str]) -> bool:
    """`always` and `never` are obeyed; `auto` is a terminal that can, without NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    return stream.isatty() and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def width_of(stream: TextIO) -> int:
    """Columns to fill; a pipe has no width, so what goes there does not depend on the window."""
    return shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns if stream.isatty() else PLAIN_WIDTH


def emit(data: bytes, stream: IO[bytes]) -> None:
    """Write to standard output; a reader that has seen enough and left is no error, a full disk is."""
    try:
        stream.write(data)
        stream.flush()
    except OSError as error:
        # What is still buffered would fail once more at exit, with a code of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise UsageError(f"cannot write to standard output: {error.strerror}") from error


@contextmanager
def progress_bar(stream: TextIO, clock: Callable[[], float] = time.monotonic) -> Iterator[Report | None]:
    """A function to be told (done, total) now and then, None where nobody watches.

    The bar is drawn when the work has lasted longer than PATIENCE seconds, and wiped at the end.
    """
    if not stream.isatty():
        yield None
        return
    bar = _Bar(stream, clock)
    try:
        yield bar.report
    finally:
        bar.close()


class _Bar:
    """State: when the work began, and the bar once there is one."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._began = clock()
        self._drawn: tuple[Progress, TaskID] | None = None

    def report(self, done: int, total: int) -> None:
        if self._drawn is None and self._clock() - self._began > PATIENCE:
            self._draw(total)
        if self._drawn:
            progress, task = self._drawn
            progress.update(task, completed=done, total=total)

    def close(self) -> None:
        if self._drawn:
            self._drawn[0].stop()

    def _draw(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415 -- slow to load
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 -- slow to load

        columns = TextColumn("scanning"), BarColumn(), MofNCompleteColumn(), TextColumn("files")
        progress = Progress(*columns, console=Console(file=self._stream), transient=True)
        self._drawn = progress, progress.add_task("scan", total=total)
        progress.start()

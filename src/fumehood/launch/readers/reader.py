"""How a reader of one kind of deployment file is written down."""

from __future__ import annotations

import fnmatch
import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fumehood.launch.deployment import Deployment
    from fumehood.launch.document import Document
    from fumehood.launch.launch import Launch
    from fumehood.launch.process import Process

Read = Callable[["Document", "Deployment"], Iterator["Process | Launch"]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files of one kind, by the function `read` of its module. `kind` is what users call such a file.

    `names` are patterns with blanks between them, in which `*` stands for anything: one with a `/` is for the whole
    path, any other for the name.
    `words` are bytes of which a file must have one to be looked into; none are asked for where the name is enough.
    `read` may raise `Unreadable`. Launches of a `fallback`
    count only where those of other files do not lead to the same file: settings and scripts that servers load.
    """

    module: str
    kind: str
    names: str
    words: tuple[bytes, ...] = ()
    fallback: bool = False

    def wants(self, path: str) -> bool:
        """Whether a file is of this kind by its path."""
        name, whole = _patterns(self.names)
        return bool(name.fullmatch(path.rpartition("/")[2]) or whole.fullmatch(path))

    def is_sure(self, path: str) -> bool:
        """Whether a file is of this kind by its name alone, so that it is worth a warning if it cannot be read."""
        return not self.words or path.rpartition("/")[2] in self.names.split()

    @property
    def read(self) -> Read:
        """The function that reads such a file; loaded when it is first needed."""
        found: Read = importlib.import_module(f"{__package__}.{self.module}").read
        return found


@cache
def _patterns(names: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    globs = names.split()
    return _either(name for name in globs if "/" not in name), _either(name for name in globs if "/" in name)


def _either(globs: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(fnmatch.translate(glob) for glob in globs) or r"(?!)")

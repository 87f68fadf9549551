"""How a reader of one kind of deployment file is written down."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Launch
from fumehood.launch.process import Process

Read = Callable[[Document, Deployment], Iterator[Process | Launch]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files of one kind. `kind` is what users call such a file.

    `names` are glob patterns: one with a `/` for the whole path (`*` crosses folders), any other for the name.
    `words` are bytes of which a file must have one to be looked into; none are asked for where the name is enough,
    and only then a file that cannot be read is worth a warning. `read` may raise `Unreadable`. Launches of a `fallback`
    count only where those of other files do not lead to the same file: settings and scripts that servers load.
    """

    kind: str
    names: tuple[str, ...]
    read: Read
    words: tuple[bytes, ...] = ()
    fallback: bool = False
    _name: re.Pattern[str] = field(init=False, repr=False)
    _path: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_name", _either(name for name in self.names if "/" not in name))
        object.__setattr__(self, "_path", _either(name for name in self.names if "/" in name))

    def wants(self, path: str) -> bool:
        """Whether a file is of this kind by its path."""
        return bool(self._name.fullmatch(path.rpartition("/")[2]) or self._path.fullmatch(path))


def _either(globs: Iterator[str]) -> re.Pattern[str]:
    return re.compile("|".join(fnmatch.translate(glob) for glob in globs) or r"(?!)")

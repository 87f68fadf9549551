"""Files in folders that everybody on a machine may write to, and whether their names can be guessed.

https://docs.python.org/3/library/tempfile.html: what it makes has a name of random characters, and belongs to one user.
"""

from __future__ import annotations

from typing import Final

from fumehood.flow.decided import string
from fumehood.flow.values import External, Instance, Text, Unknown, Value
from fumehood.framework.crypto.marks import PREDICTABLE
from fumehood.framework.values.paths import text_of
from fumehood.regex import regex

SHARED: Final = regex(r"/(?:tmp|var/tmp|dev/shm)/.")
FOLDER: Final = "tempfile.gettempdir()"
GUESSABLE: Final = frozenset(
    {
        "os.getpid()", "os.getppid()", "os.getuid()", "os.geteuid()", "os.getlogin()", "getpass.getuser()",
        "threading.get_ident()", "socket.gethostname()", "platform.node()", "strftime()", "int()", "round()",
    }
)  # fmt: skip
"""What others on the machine see or can try all of: numbers of processes, names of users, times and other numbers."""

NUMBERED: Final = regex(r"[\w)]\.(?:\w+_)?id$")
"""Names of what a database numbers."""

FEW: Final = frozenset({"random.randint()", "random.randrange()", "int()"})
"""Of these there are few, and whoever saw some can foretell more."""

TIMES: Final = ("time.", "datetime.")
GUESSED: Final = "…"


def shared_path(path: Value) -> str | None:
    """The path of a file in a folder of all whose name can be guessed, with `…` for what must be; None for others."""
    text = text_of(path)
    parts = text.parts if isinstance(text, Text) else (text,)
    known = [part if isinstance(part, str) else _guess(part) for part in parts]
    if None in known:
        return None
    found = "".join(part for part in known if part is not None)
    return found if SHARED.match(found) else None


def _guess(part: Value) -> str | None:
    if (known := string(part)) is not None:
        return known
    match part:
        case External(path=path) | Unknown(origin=path) if path == FOLDER:
            return "/tmp"  # noqa: S108 -- looked for
        case External(path=path):
            return GUESSED if _is_guessable(path) else None
        case Instance(cls=External(path=path)):
            return GUESSED if path.startswith(TIMES) else None
        case Unknown(origin=origin, taints=found):
            foretold = origin in FEW and all(one.source.kind == PREDICTABLE for one in found)
            return GUESSED if foretold or (not found and _is_guessable(origin)) else None
        case _:
            return None


def _is_guessable(origin: str) -> bool:
    return origin in GUESSABLE or origin.startswith(TIMES) or NUMBERED.search(origin) is not None

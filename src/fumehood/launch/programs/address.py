"""What the addresses in command lines mean: `0.0.0.0:8000`, `:80`, `[::]:80`, `unix:/run/app.sock`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fumehood.launch.launch import Word
from fumehood.launch.programs.options import is_variable, part

EVERY: Final = "0.0.0.0"  # noqa: S104 -- what `:80` and `*:80` mean
ANY: Final = frozenset({EVERY, "::", "0"})
LOOPBACK: Final = frozenset({"localhost", "::1"})
PATHS: Final = ("unix:", "fd:", "/", "@")
SCHEMES: Final = ("tcp://", "http://", "https://")
Address = tuple[Word | None, Word | None]
"""Host and port."""


def host_and_port(word: Word) -> Address:
    """The two parts of a `host:port`; a socket in the file system is a host without a port.

    A host alone has no port. The host of `:80` and of `*:80` is `0.0.0.0`.
    """
    text = word.text
    for scheme in SCHEMES:
        text = text.removeprefix(scheme)
    if text.startswith(PATHS) or is_variable(word):
        return word, None
    if text.startswith("["):
        host, _, port = text[1:].partition("]")
        port = port.removeprefix(":")
    else:
        host, _, port = text.partition(":")
    host = EVERY if host in {"", "*"} else host
    return part(word, host), part(word, port) if port else None


def is_loopback(host: str) -> bool:
    """Whether only the machine itself reaches an address."""
    return host.lower() in LOOPBACK or host.startswith(("127.", *PATHS))


def most_open(words: Iterable[Word]) -> Address:
    """Of several addresses the one that most can reach; the first of equals. A word may hold several, with commas."""
    found = [host_and_port(part(word, one.strip())) for word in words for one in word.text.split(",")]
    return min(found, key=_closedness, default=(None, None))


def _closedness(address: Address) -> int:
    host = address[0]
    if host is None or host.text in ANY:
        return 0
    if not host.known:
        return 1
    return 3 if is_loopback(host.text) else 2

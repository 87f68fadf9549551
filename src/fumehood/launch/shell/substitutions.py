"""The few `$(…)` whose output is known without running anything: where a script is, the working folder, `echo`."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from typing import Final

from fumehood.launch.shell.scope import Scope, Value

Evaluate = Callable[[str], Value]
QUIET: Final = ("/dev/null", "&1", "&2")


def substituted(words: Sequence[str], scope: Scope, evaluate: Evaluate) -> str | None:
    """What a command writes, given its words and operators as they are written; None where that is not known."""
    pieces = _pieces(words)
    if pieces is None:
        return None
    folder = scope.folder
    for piece in pieces[:-1]:
        if piece[:1] != ["cd"]:
            return None
        entered = _known(_without_options(piece), evaluate)
        if entered is None or len(entered) != 1:
            return None
        folder = posixpath.normpath(posixpath.join(folder, entered[0]))
    return _written(pieces[-1], folder, evaluate)


def _pieces(words: Sequence[str]) -> list[list[str]] | None:
    """Commands joined with `&&` or `;`, without redirections to nowhere; None for anything else."""
    pieces: list[list[str]] = [[]]
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in {"&&", ";"}:
            pieces.append([])
        elif word.lstrip("012")[:1] == ">":
            skip = "&" not in word
        elif word in {"|", "||", "&", "(", ")", "<"}:
            return None
        else:
            pieces[-1].append(word)
    return pieces if all(pieces) else None


def _written(words: list[str], folder: str, evaluate: Evaluate) -> str | None:  # noqa: PLR0911 -- one per case
    if words[0] == "pwd":
        return folder or None
    arguments = _known(_without_options(words), evaluate)
    if not arguments:
        return None
    match words[0], arguments:
        case "dirname", [path]:
            return posixpath.dirname(path) or "."
        case "basename", [path, *suffix]:
            return posixpath.basename(path).removesuffix("".join(suffix))
        case (("readlink" | "realpath"), [path]):
            return posixpath.normpath(posixpath.join(folder, path))
        case (("which" | "command"), [name]):
            return name
        case "echo", _:
            return " ".join(arguments)
    return None


def _without_options(words: Sequence[str]) -> list[str]:
    return [word for word in words[1:] if not (word.startswith("-") and len(word) < 16)]


def _known(words: Sequence[str], evaluate: Evaluate) -> list[str] | None:
    """The values of words, if all are known."""
    values = [evaluate(word) for word in words]
    return [value.text for value in values] if all(value.known for value in values) else None

"""Where in a path client data does harm: where it may climb out of the folder before it, or be a path of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.parts import INSIDE
from fumehood.flow.propagation import holes, is_tainted
from fumehood.flow.values import Alternatives, Listing, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.values.paths import text_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

NO_STEPS_UP: Final = frozenset({"-..", "-.", "-/"})
"""Without these there is no `../` in a text."""

NOT_ABSOLUTE: Final = frozenset({"-/", "!^/"})
OF_OBJECT: Final = regex(r"\.[A-Z]\w*[a-z]\w*\.\w+\(\)$")
"""A method of an object of a library: `gridfs.GridFS.get()` is a file."""

CONTENT: Final = (".stream", ".files[]", ".files.get()", ".read()")
"""What an upload holds is no path, nor is the upload: https://werkzeug.palletsprojects.com/en/stable/datastructures/"""


@form
def path(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that chooses a file outside of the folder that the text begins with.

    `<name>` in a URL rule has no slash, so that below a folder it can be `..` at most, which is no file. Before a name
    that the client chooses as well it is the folder above, though.
    """
    for option in options(text_of(value)):
        match option:
            case Text(parts=parts):
                yield from _of_text(run, parts)
            case Unknown() | Listing() | Alternatives():
                for hole in holes(option):
                    if not is_content(hole) and escapes(run, hole, at_start=True):
                        yield hole


def is_content(hole: Unknown) -> bool:
    """Whether client data is an upload or what was read from an object, by the name that it was got by."""
    return hole.origin.endswith(CONTENT) or OF_OBJECT.search(hole.origin) is not None


@form
def member(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The names in an archive: each is joined to the folder that it is extracted to."""
    for hole in holes(value):
        if escapes(run, hole, at_start=True):
            yield hole


def _of_text(run: Interpreter, parts: tuple[str | Value, ...]) -> Iterator[Unknown]:
    before = ""
    for index, piece in enumerate(parts):
        if isinstance(piece, str):
            before += piece
            continue
        at_start = index == 0 or (before in ("/", "./") and index == 1)
        folder = before.endswith("/") and _names_follow(parts[index + 1 :])
        for option in options(piece):
            yield from _of_piece(run, option, at_start=at_start, folder=folder)
        before = ""


def _names_follow(parts: tuple[str | Value, ...]) -> bool:
    """Whether a piece is a folder by itself, and a client chooses what is in it."""
    if not parts or not isinstance(parts[0], str) or not parts[0].startswith("/"):
        return False
    return any(not isinstance(one, str) and is_tainted(one) for one in parts)


def _of_piece(run: Interpreter, piece: Value, *, at_start: bool, folder: bool) -> Iterator[Unknown]:
    for hole in holes(piece):
        if escapes(run, hole, at_start=at_start) or (folder and _is_above(run, hole)):
            yield hole


def _is_above(run: Interpreter, hole: Unknown) -> bool:
    """Whether some client data in a component of a path may be `..`."""
    return any(
        not (words := words_of(run, hole, taint)) & (NO_STEPS_UP - {"-/"} | {"path"}) and not _is_below(words)
        for taint in hole.taints
    )


def escapes(run: Interpreter, hole: Unknown, *, at_start: bool) -> bool:
    """Whether some client data in a part of a path may climb, or begin at the root where the path does."""
    return any(_escapes(words_of(run, hole, taint), at_start=at_start) for taint in hole.taints)


def _escapes(words: frozenset[str], *, at_start: bool) -> bool:
    if "path" in words or "-/" in words:
        return False
    climbs = not words & NO_STEPS_UP and not _is_below(words)
    return climbs or (at_start and not words & NOT_ABSOLUTE)


def _is_below(words: frozenset[str]) -> bool:
    """Whether a path does not climb: as one that was normalised and does not begin with `..`."""
    return INSIDE in words or ("resolved" in words and bool(words & {"!^..", "!^../"}))

"""What questions about paths prove: whether one is absolute, in a folder, below another.

A path that was resolved and is in a folder cannot leave it, and neither can what it was made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.parts import BELOW, WITHIN, about_sources, has_mark, part
from fumehood.flow.propagation import derived, is_tainted, taints
from fumehood.flow.values import UNKNOWN, Listing, Unknown, Value
from fumehood.flow.verdicts import Proofs, Verdict, about, believe
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.paths import made, text_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def contained(value: Value) -> Proofs:
    """What is proven of a path that is in a folder: all of it, if its `..` were resolved before."""
    if not has_mark(value, "resolved"):
        return ()
    return (*about(value, ["path"]), *about_sources(value, ["path"]))


@on("os.path.isabs", "pathlib.Path.is_absolute")
def is_absolute(run: Interpreter, call: LibraryCall) -> Value:
    """A path that is not absolute does not begin with `/`."""
    value = text_of(call.receiver or call.arguments.get(0, "s") or UNKNOWN)
    return Verdict(None, about(value, ["^/"]), about(value, ["!^/"]))


@on("os.path.commonpath", "os.path.commonprefix")
def common(run: Interpreter, call: LibraryCall) -> Value:
    """`commonpath([folder, path]) == folder` says that the path is in the folder.

    `commonprefix` compares letters, so that a folder without a slash at its end begins other folders' names as well.
    """
    several = call.arguments.get(0) or UNKNOWN
    given = derived("", several)
    if not taints(given):
        return Unknown("commonpath()")
    by_letters = call.path.endswith("commonprefix") and any(map(_is_bare, _elements(several)))
    if by_letters or not has_mark(given, "resolved"):
        return derived("commonpath()", given)
    return part("commonpath()", given, WITHIN)


def _elements(value: Value) -> list[Value]:
    return [text_of(present(one)) for one in value.elements] if isinstance(value, Listing) else []


def _is_bare(value: Value) -> bool:
    """Whether a folder is known to be written without a slash at its end."""
    return (known := string(value)) is not None and not known.endswith(("/", "\\"))


@on("os.path.relpath")
def relative(run: Interpreter, call: LibraryCall) -> Value:
    """Both paths are made absolute first; what does not begin with `..` is below the other one."""
    text = text_of(call.arguments.get(0, "path") or UNKNOWN)
    return part("relpath()", text, BELOW, ["resolved"]) if is_tainted(text) else Unknown("relpath()")


@on("pathlib.Path.is_relative_to")
def is_relative_to(run: Interpreter, call: LibraryCall) -> Value:
    """Compares components, and resolves no `..`.

    https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to
    """
    text = text_of(call.receiver or UNKNOWN)
    if not is_tainted(text) or is_tainted(call.arguments.get(0) or UNKNOWN):
        return Unknown("is_relative_to()")
    return Verdict(None, contained(text))


@on("pathlib.Path.relative_to")
def relative_to(run: Interpreter, call: LibraryCall) -> Value:
    """Raises ValueError for a path that is not in the folder, so that after it the path is."""
    text = text_of(call.receiver or UNKNOWN)
    folder = call.arguments.get(0)
    if folder is not None and not is_tainted(folder) and "walk_up" not in call.arguments.keywords:
        believe(run, Verdict(None, contained(text)), True)
    return made(run, derived("relative_to()", text), call.site)

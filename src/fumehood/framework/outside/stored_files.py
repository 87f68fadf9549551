"""Files that hold client data: uploads that were saved, and what is read from them again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import HELD, derived, holes
from fumehood.flow.values import NONE, External, Instance, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.library import OBJECTS, on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

SAVED: Final = "werkzeug.datastructures.FileStorage.saved"
OBJECTS[SAVED] = "builtins.object"
"""What was saved, by the path as a value."""


def saved_at(run: Interpreter, path: Value) -> Value | None:
    """What a client sent that is in the file at a path."""
    return run.library.objects[SAVED].slots.get(path)  # type: ignore[attr-defined, no-any-return]


@on("werkzeug.datastructures.FileStorage.save")
def save(run: Interpreter, call: LibraryCall) -> Value:
    """From here on the file at that path is the client's."""
    path = call.arguments.get(0, "dst")
    held = derived("saved upload", call.receiver or NONE)
    if path is not None and held.taints:
        for option in options(path):
            run.memory.write(run.library.objects[SAVED], option, held)  # type: ignore[attr-defined]
    return NONE


@form
def stored(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A file object or a path: what is in an upload is the client's, in a file below a folder of the program's not."""
    if (saved := saved_at(run, value)) is not None:
        yield from holes(saved)
    elif not isinstance(value, Text) or not isinstance(value.parts[0], str):
        for hole in holes(value):
            if not all({"path", "relative"} & words_of(run, hole, taint) for taint in hole.taints):
                yield hole


@on("builtins.open", "gzip.open")
def open_again(run: Interpreter, call: LibraryCall) -> Value:
    """A file, with what was saved at its path."""
    for option in options(call.arguments.get(0, "file", "filename") or NONE):
        if (saved := saved_at(run, option)) is not None:
            made = Instance(run.memory.owner, External("io.StringIO"), call.site)
            made.slots[HELD] = saved
            return made
    return Unknown(f"{call.path}()")

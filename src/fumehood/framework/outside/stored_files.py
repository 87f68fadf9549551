"""Files that hold client data: uploads that were saved, and what is read from them again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.propagation import HELD, derived, holes
from fumehood.flow.values import NONE, UNKNOWN, Constant, External, Instance, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.library import OBJECTS, on
from fumehood.framework.values.paths import is_path, text_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

SAVED: Final = "werkzeug.datastructures.FileStorage.saved"
OBJECTS[SAVED] = "builtins.object"
"""What was saved, by the path as a value: the data, or the open file that it was written to."""

OPEN: Final = "io.StringIO"


def saved_at(run: Interpreter, path: Value) -> Value | None:
    """What a client sent that is in the file at a path."""
    return run.library.objects[SAVED].slots.get(text_of(path))  # type: ignore[attr-defined, no-any-return]


def put_into(run: Interpreter, file: Value, held: Value) -> None:
    """From here on some data is in a file, which is told by its path or is an open one."""
    for option in options(file):
        if isinstance(option, Instance) and not is_path(option):
            run.memory.write(option, HELD, held)
        else:
            run.memory.write(run.library.objects[SAVED], text_of(option), held)  # type: ignore[attr-defined]


@on("werkzeug.datastructures.FileStorage.save")
def save(run: Interpreter, call: LibraryCall) -> Value:
    """From here on the file at that path is the client's."""
    path = call.arguments.get(0, "dst")
    held = derived("saved upload", call.receiver or NONE)
    if path is not None and held.taints:
        put_into(run, path, held)
    return NONE


@on("shutil.copyfileobj")
def copy_open(run: Interpreter, call: LibraryCall) -> Value:
    """From one open file to the other."""
    held = derived("copied file", call.arguments.get(0, "fsrc") or NONE)
    if held.taints:
        put_into(run, call.arguments.get(1, "fdst") or NONE, held)
    return NONE


@on("pathlib.Path.write_bytes", "pathlib.Path.write_text")
def write_whole(run: Interpreter, call: LibraryCall) -> Value:
    """A file with that in it."""
    held = derived("written file", call.arguments.get(0, "data") or NONE)
    if held.taints:
        put_into(run, call.receiver or NONE, held)
    return UNKNOWN


@on("tempfile.TemporaryFile", "tempfile.NamedTemporaryFile", "tempfile.SpooledTemporaryFile")
def temporary(run: Interpreter, call: LibraryCall) -> Value:
    """An open file that can be read again, also by its name."""
    made = Instance(run.memory.owner, External(OPEN), call.site)
    made.slots[HELD] = Constant(b"")
    made.slots["name"] = name = Unknown(f"{call.path}().name", (), str(call.site.node.lineno))
    run.memory.write(run.library.objects[SAVED], name, made)  # type: ignore[attr-defined]
    return made


@form
def stored(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A file object or a path: what is in an upload is the client's, in a file below a folder of the program's not."""
    if (saved := saved_at(run, value)) is not None:
        yield from holes(saved)
    elif not isinstance(value, Text) or not isinstance(value.parts[0], str):
        for hole in holes(value):
            if not all({"path", "relative"} & words_of(run, hole, taint) for taint in hole.taints):
                yield hole


@on("builtins.open", "gzip.open", "pathlib.Path.open")
def open_again(run: Interpreter, call: LibraryCall) -> Value:
    """A file, with what was put into the one at its path; one that is written to can be opened again."""
    of_path = call.path.startswith("pathlib.")
    path = (call.receiver if of_path else call.arguments.get(0, "file", "filename")) or NONE
    mode = string(call.arguments.get(0 if of_path else 1, "mode") or NONE) or "r"
    before = [saved for option in options(path) if (saved := saved_at(run, option)) is not None]
    if not before and "r" in mode:
        return Unknown(f"{call.path}()")
    made = Instance(run.memory.owner, External(OPEN), call.site)
    made.slots[HELD] = Constant(b"") if "w" in mode or not before else derived("read file", *before)
    if "r" not in mode:
        for option in options(path):
            run.memory.write(run.library.objects[SAVED], text_of(option), made)  # type: ignore[attr-defined]
    return made

"""Paths as `os.path` and `pathlib` make them: joined, resolved, taken apart, and what their tests prove.

An object of `pathlib` holds the text of its path. A part that may begin with `/` replaces what it is joined to, so
that joining it makes two alternatives. https://docs.python.org/3/library/os.path.html#os.path.join
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate, fold, over
from fumehood.flow.parts import NORMAL, SEGMENTS, WITHIN, has_mark, part
from fumehood.flow.propagation import HELD, derived, is_tainted, safer
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Constant,
    External,
    Instance,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import FORMS
from fumehood.framework.library import ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PATH: Final = "pathlib.Path"
NAME: Final = frozenset({"path", "-/"})
"""What is known of the last component of a path: it is a plain name, or `..`, which is no file."""

SUFFIX: Final = frozenset({"path", "-/", "-.."})
RELATIVE_WORDS: Final = frozenset({"-/", "!^/", "path"})
"""With any of these a text does not begin with `/`."""


def text_of(value: Value) -> Value:
    """The text of a path, as `os.fspath`; anything else is itself."""
    return over(_text, value)


def _text(value: Value) -> Value:
    return value.slots.get(HELD, UNKNOWN) if isinstance(value, Instance) and is_path(value) else value


def is_path(value: Value) -> bool:
    """Whether a value is an object of `pathlib`."""
    return isinstance(value, Instance) and PATH in value.library_classes()


def made(run: Interpreter, text: Value, site: Site) -> Instance:
    """A path object, which holds its text."""
    found = Instance(run.memory.owner, External(PATH), site)
    found.slots[HELD] = text
    return found


def joined(run: Interpreter, values: Iterable[Value]) -> Value:
    """What `os.path.join` makes of texts and path objects."""
    first, *others = [text_of(value) for value in values]
    for other in others:
        first = over(lambda left, right: _joined(run, left, right), first, other)
    return first


def _joined(run: Interpreter, left: Value, right: Value) -> Value:
    start = right.parts[0] if isinstance(right, Text) else right
    known = start if isinstance(start, str) else string(start)
    if known is not None:
        return right if known.startswith("/") else _below(left, right)
    below = _below(left, right)
    return join(below, right) if _may_be_absolute(run, start) else below


def _below(left: Value, right: Value) -> Value:
    end = left.parts[-1] if isinstance(left, Text) else left
    known = end if isinstance(end, str) else string(end)
    if known == "":
        return right
    separator = [] if known is not None and known.endswith("/") else [Constant("/")]
    return concatenate([left, *separator, right])


def _may_be_absolute(run: Interpreter, start: object) -> bool:
    """Whether client data at the start may be a path of its own; a name that the program chose is taken to be below."""
    if not isinstance(start, Unknown):
        return isinstance(start, Value) and is_tainted(start)
    return any(not words_of(run, start, taint) & RELATIVE_WORDS for taint in start.taints)


def resolved(run: Interpreter, call: LibraryCall, value: Value) -> Value:
    """A path without `..`, which says where it really is."""
    return over(lambda option: _resolved(run, call, option), value)


def _resolved(run: Interpreter, call: LibraryCall, value: Value) -> Value:
    name = call.path.rpartition(".")[2]
    if (known := string(value)) is not None and known.startswith("/"):
        return fold(posixpath.normpath, known)
    if not is_tainted(value):
        return value if isinstance(value, Unknown | Text) else Unknown(f"{name}()")
    words = {"resolved"}
    if name != "normpath" or _begins_at_root(value):
        words |= {"-..", "^/"}
        words |= {"path"} if next(FORMS["path"](run, value), None) is None else set()
    elif not _may_be_absolute(run, value.parts[0] if isinstance(value, Text) else value):
        words |= {"!^/"}
    found = derived(f"{name}()", value, step=Step(call.site, f"passed through `{name}`"))
    if name == "normpath" and isinstance(value, Unknown):
        words |= {NORMAL}
    return safer(_without_position(found), words)


def _without_position(value: Unknown) -> Unknown:
    """What was known of the start and end of a text, which is another one now."""
    kept = tuple(
        replace(taint, safe=frozenset(word for word in taint.safe if word[0] not in "^$!"))
        for taint in value.taints
    )
    return Unknown(value.origin, kept)


def _begins_at_root(value: Value) -> bool:
    if isinstance(value, Text):
        return isinstance(value.parts[0], str) and value.parts[0].startswith("/")
    return has_mark(value, "^/")


@on("os.path.join")
def join_texts(run: Interpreter, call: LibraryCall) -> Value:
    """A text; of an unknown number of parts it is unknown what it begins with."""
    given = call.arguments
    if given.rest or not given.positional:
        return derived("os.path.join()", *given.positional, given.spread or UNKNOWN)
    return joined(run, given.positional)


@on("werkzeug.security.safe_join")
def safe_join(run: Interpreter, call: LibraryCall) -> Value:
    """What is joined stays below the folder; the folder itself may be a client's choice."""
    folder, *others = call.arguments.positional or [call.arguments.get(0, "directory") or UNKNOWN]
    below = [safer(derived("safe_join()", text_of(other)), NAME) for other in others]
    return joined(run, [folder, *below])


@on("pathlib.Path")
def make(run: Interpreter, call: LibraryCall) -> Value:
    """`Path(a, b)`."""
    text = joined(run, call.arguments.positional or [Constant(".")])
    return made(run, text, call.site)


@on("pathlib.Path.cwd")
def working_folder(run: Interpreter, call: LibraryCall) -> Value:
    """A path of which nothing is known but that other paths may be below it."""
    return made(run, Unknown("Path.cwd()"), call.site)


@on("pathlib.Path.joinpath")
def join_paths(run: Interpreter, call: LibraryCall) -> Value:
    """`path.joinpath(other)`."""
    given = [
        call.receiver or UNKNOWN,
        *call.arguments.positional,
        *([call.arguments.spread] if call.arguments.spread else []),
    ]
    return made(run, joined(run, given), call.site)


def _divided(run: Interpreter, path: Instance, other: Value) -> Value | None:
    return None if path.at is None else made(run, joined(run, [path, other]), path.at)


def _divided_by(run: Interpreter, path: Instance, other: Value) -> Value | None:
    return None if path.at is None else made(run, joined(run, [other, path]), path.at)


OF_LIBRARIES[f"{PATH}.__truediv__"] = _divided
OF_LIBRARIES[f"{PATH}.__rtruediv__"] = _divided_by
OF_LIBRARIES[f"{PATH}.__str__"] = lambda run, path: text_of(path)


@on("os.path.realpath", "os.path.abspath", "os.path.normpath")
def resolve_text(run: Interpreter, call: LibraryCall) -> Value:
    """https://docs.python.org/3/library/os.path.html#os.path.normpath: `..` is collapsed, as far as it goes."""
    return resolved(run, call, text_of(call.arguments.get(0, "path", "filename") or UNKNOWN))


@on("pathlib.Path.resolve")
def resolve_path(run: Interpreter, call: LibraryCall) -> Value:
    """`absolute()` is another matter: it leaves `..` as they are."""
    return made(run, resolved(run, call, text_of(call.receiver or UNKNOWN)), call.site)


@on("pathlib.Path.absolute", "pathlib.Path.expanduser", "pathlib.Path.with_stem", "pathlib.Path.with_suffix")
def same_folder(run: Interpreter, call: LibraryCall) -> Value:
    """In the same folder: `with_stem` and the like raise ValueError for more than a name."""
    return call.receiver or UNKNOWN


@on("pathlib.Path.with_name")
def with_name(run: Interpreter, call: LibraryCall) -> Value:
    """Beside the path, under a name that is written down; any other stays below the folder as well."""
    path, name = call.receiver, call.arguments.get(0, "name") or UNKNOWN
    if string(name) is None or not isinstance(path, Instance):
        return path or UNKNOWN
    return made(run, joined(run, [_folders(run, text_of(path), "parent", call.site), name]), call.site)


@on("pathlib.Path.as_posix", "os.fspath", "os.fsdecode", "os.fsencode")
def as_text(run: Interpreter, call: LibraryCall) -> Value:
    """The path as a text."""
    return text_of(call.receiver or call.arguments.get(0) or UNKNOWN)


@on("os.path.splitext")
def split_suffix(run: Interpreter, call: LibraryCall) -> Value:
    """The suffix has one dot and no slash."""
    text = text_of(call.arguments.get(0, "p") or UNKNOWN)
    suffix = safer(derived("splitext()[1]", text), SUFFIX)
    return Listing(run.memory.owner, [text, suffix], kind=tuple)


@on("os.path.split")
def split_name(run: Interpreter, call: LibraryCall) -> Value:
    """The folder, and the name in it."""
    text = text_of(call.arguments.get(0, "p") or UNKNOWN)
    parts = [derived("split()[0]", text), safer(derived("split()[1]", text), NAME)]
    return Listing(run.memory.owner, parts, kind=tuple)


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    text = receiver.slots.get(HELD, UNKNOWN)
    site = receiver.at
    if name in ("parent", "parents"):
        return _folders(run, text, name, site) if site else None
    if name in ("name", "stem", "suffix"):
        return _name(text, name)
    if name in ("parts", "suffixes"):
        return part(name, text, SEGMENTS) if is_tainted(text) else Unknown(name)
    return Unknown(name) if name in ("anchor", "root", "drive") else None


def _folders(run: Interpreter, text: Value, name: str, site: Site) -> Value:
    """What is below the folder of a path is as harmful as the path."""
    if name == "parent":
        return made(run, _without_last(text) or text, site)
    if has_mark(text, "resolved"):
        return part("parents", text, WITHIN)
    return Listing(run.memory.owner, (), kind=tuple, rest=made(run, derived("parents", text), site))


def _without_last(text: Value) -> Value | None:
    """The folder of a path whose last component is known; None for others."""
    if (known := string(text)) is not None:
        return Constant(posixpath.dirname(known))
    *before, last = text.parts if isinstance(text, Text) else ("",)
    if not isinstance(last, str) or "/" not in last:
        return None
    return concatenate(
        [
            *(Constant(one) if isinstance(one, str) else one for one in before),
            Constant(last.rpartition("/")[0]),
        ]
    )


@on("os.path.dirname")
def folder_of(run: Interpreter, call: LibraryCall) -> Value:
    """The same for texts."""
    text = text_of(call.arguments.get(0, "p") or UNKNOWN)
    return _without_last(text) or derived(
        "os.path.dirname()", text, step=Step(call.site, "passed through `dirname`")
    )


def _name(text: Value, name: str) -> Value:
    known = string(text)
    if known is not None:
        last = posixpath.basename(known)
        stem, suffix = posixpath.splitext(last)
        return Constant({"name": last, "stem": stem, "suffix": suffix}[name])
    return safer(derived(name, text), SUFFIX if name == "suffix" else NAME)


ATTRIBUTES[PATH] = _attribute

"""Archives that a client sent: the names of their members, and what extracting them writes.

`zipfile` makes plain paths of all names, `tarfile` only with a filter, which is the default since Python 3.14.
https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.extract
https://docs.python.org/3/library/tarfile.html#extraction-filters
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import HELD, derived
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.values import NONE, UNKNOWN, Constant, External, Instance, Listing, Unknown, Value, options
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.outside.stored_files import saved_at
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

SAFE: Final = frozenset({"data", "tar", "tarfile.data_filter", "tarfile.tar_filter"})
"""Filters that refuse members outside of the folder."""


NAMES: Final = "tarfile.TarInfo.name"
ALL: Final = " members"
"""The slot of an archive for the list of all its members."""


@on("tarfile.open", "tarfile.TarFile", "tarfile.TarFile.open", "zipfile.ZipFile")
def open_archive(run: Interpreter, call: LibraryCall) -> Value:
    """An archive holds what is in its file, which may be open or told by its path."""
    cls = "zipfile.ZipFile" if call.path.startswith("zipfile.") else "tarfile.TarFile"
    made = Instance(run.memory.owner, External(cls), call.site)
    name = call.arguments.get(0, "name", "file")
    file = None if cls == "zipfile.ZipFile" else call.arguments.get(2, "fileobj")
    given = [one for one in (name, file) if one is not None]
    saved = [
        found for one in given for option in options(one) if (found := saved_at(run, option)) is not None
    ]
    if (held := derived(f"{call.path}()", *given, *saved)).taints:
        made.slots[HELD] = held
    return made


@on("tarfile.TarFile.extractall")
def extract_all(run: Interpreter, call: LibraryCall) -> Value:
    """The client chose the names of the members; what the program chose among them it has looked at."""
    chosen, archive = call.arguments.get(1, "members"), call.receiver
    if chosen in (None, NONE) or (isinstance(archive, Instance) and chosen is archive.slots.get(ALL)):
        _extract(run, call, _name(archive))
    return NONE


@on("tarfile.TarFile.extract")
def extract_one(run: Interpreter, call: LibraryCall) -> Value:
    """One member, by name or as it was listed."""
    _extract(run, call, call.arguments.get(0, "member"))
    return NONE


def _extract(run: Interpreter, call: LibraryCall, what: Value | None) -> None:
    if what is not None and not _is_filtered(call):
        arrive(run, "path", what, call.path, call.site, form="member")


def _is_filtered(call: LibraryCall) -> bool:
    """Whether a filter is passed that is safe, or one that nobody knows."""
    match call.arguments.keywords.get("filter", NONE):
        case Constant(value=str() as name) | External(path=name):
            return name in SAFE
        case Constant():
            return False
        case _:
            return True


def _name(archive: Value | None) -> Value | None:
    """What a client called any member of an archive."""
    held = archive.slots.get(HELD) if isinstance(archive, Instance) else None
    return Unknown(NAMES, held.taints) if isinstance(held, Unknown) and held.taints else None


@on("tarfile.TarFile.getmembers", "tarfile.TarFile.__iter__")
def members(run: Interpreter, call: LibraryCall) -> Value:
    """One member that stands for all: what is proven of it in a loop is proven of all."""
    found = _members(run, call.receiver or UNKNOWN)
    if isinstance(call.receiver, Instance):
        run.memory.write(call.receiver, ALL, found)
    return found


def _members(run: Interpreter, archive: Value) -> Value:
    name = _name(archive)
    if name is None or not isinstance(archive, Instance):
        return UNKNOWN
    made = Instance(run.memory.owner, External("tarfile.TarInfo"), archive.at)
    made.slots.update({"name": name, "path": name, HELD: name})
    return Listing(run.memory.owner, [made])


OF_LIBRARIES["tarfile.TarFile.__iter__"] = _members


@on("tarfile.TarFile.getnames")
def names(run: Interpreter, call: LibraryCall) -> Value:
    """The same by name."""
    name = _name(call.receiver)
    return UNKNOWN if name is None else Listing(run.memory.owner, [name])


@on("tarfile.TarFile.getmember", "tarfile.TarFile.next")
def member(run: Interpreter, call: LibraryCall) -> Value:
    """One of them."""
    found = _members(run, call.receiver or UNKNOWN)
    return found.elements[0] if isinstance(found, Listing) else UNKNOWN

"""Items of containers: reading, writing and updating by key, index or slice."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.flow.enumerations import by_name, is_enumeration
from fumehood.flow.folding import fold, over
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import elements
from fumehood.flow.mappings import weaken
from fumehood.flow.memory import present
from fumehood.flow.parts import FIRST
from fumehood.flow.propagation import derived, entry_of, is_tainted
from fumehood.flow.protocols import row, special
from fumehood.flow.values import (
    REST,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Method,
    Site,
    Text,
    Unknown,
    Value,
    join,
    may_be_missing,
    options,
)
from fumehood.flow.verdicts import EVERYTHING, about, learn

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

KEY_ERROR = External("builtins.KeyError")
INDEX_ERROR = External("builtins.IndexError")


@dataclass(frozen=True, slots=True)
class SliceKey:
    """A slice with known bounds, as a hashable constant."""

    start: object
    stop: object
    step: object

    @property
    def slice(self) -> slice:
        """The slice itself."""
        return slice(self.start, self.stop, self.step)


def read(run: Interpreter, value: Value, key: Value, site: Site) -> Value:
    """`value[key]` over all alternatives; those that would raise drop out unless all do."""
    return over(lambda container, choice: _read(run, container, choice, site), value, key)


def _read(run: Interpreter, container: Value, key: Value, site: Site) -> Value:
    match container:
        case Dictionary():
            return (
                _entry(run, container, key) if container.factory is None else _made(run, container, key, site)
            )
        case Text():
            return _of_text(container, key)
        case Listing():
            return _element(run, container, key)
        case Constant(value=text) if isinstance(text, str | bytes) and isinstance(key, Constant):
            index = key.value.slice if isinstance(key.value, SliceKey) else key.value
            return fold(lambda: text[index])
        case Instance() | Method() | External():
            return _library_item(run, container, key, site)
        case Class():
            return by_name(run, container, key) if is_enumeration(container) else container
        case Unknown():
            return _of_unknown(container, key)
        case _:
            return derived("", container)


def _library_item(run: Interpreter, container: Value, key: Value, site: Site) -> Value:
    if (found := run.library.item(run, container, key, site)) is not None:
        return found
    if (fields := row(container)) is not None:
        return _element(run, Listing(None, fields, kind=tuple), key)
    own = (
        isinstance(container, Instance)
        and isinstance(container.cls, Class)
        and container.cls.find("__getitem__")
    )
    if own:
        return run.call(run.read(container, "__getitem__", site), Arguments([key]), site)
    return External(f"{container.path}[]") if isinstance(container, External) else derived("", container)


def _made(run: Interpreter, container: Dictionary, key: Value, site: Site) -> Value:
    """An entry that is made when it is asked for."""
    assert container.factory is not None
    known = key.value if isinstance(key, Constant) else None
    if known is not None and (found := container.slots.get(known)) is not None and not may_be_missing(found):
        return found
    made = run.call(container.factory, Arguments(), site)
    if known is not None:
        found = made if known not in container.slots else join(present(container.slots[known]), made)
        run.memory.write(container, known, found)
        return found if container.rest is None else join(found, container.rest)
    run.memory.write(container, REST, join(container.rest, made) if container.rest is not None else made)
    return join(*map(present, container.slots.values()), container.rest or made)


def _of_unknown(container: Unknown, key: Value) -> Value:
    """An entry of client data; a slice of it is no entry."""
    known = key.value if isinstance(key, Constant) else None
    if isinstance(known, SliceKey):
        found = derived(f"{container.origin}[]", container)
    else:
        found = entry_of(container, "[]", known)
    if known in (0, SliceKey(None, 1, None), SliceKey(0, 1, None)) and found.taints:
        return Unknown(found.origin, tuple(taint.safer([FIRST]) for taint in found.taints))
    return found


def _of_text(text: Text, key: Value) -> Value:
    """A part of a text: what lies in its known start or end is known."""
    found = _slice(text, key.value) if isinstance(key, Constant) else None
    return derived("text", text) if found is None else found


def _slice(text: Text, key: object) -> Value | None:
    first, last = text.parts[0], text.parts[-1]
    head, tail = first if isinstance(first, str) else "", last if isinstance(last, str) else ""
    match key:
        case int() if 0 <= key < len(head):
            return Constant(head[key])
        case int() if -len(tail) <= key < 0:
            return Constant(tail[key])
        case SliceKey(start=None | int() as start, stop=None | int() as stop, step=None | 1):
            begin = start or 0
            if begin >= 0 and isinstance(stop, int) and 0 <= stop <= len(head):
                return Constant(head[begin:stop])
            if 0 <= begin <= len(head) and (stop is None or -len(tail) <= stop < 0):
                return _cut(text, begin, stop or 0)
    return None


def _cut(text: Text, begin: int, end: int) -> Value:
    """A text without some known characters at its ends; `end` counts them negatively."""
    parts = list(text.parts)
    if isinstance(parts[0], str):
        parts[0] = parts[0][begin:]
    if end and isinstance(parts[-1], str):
        parts[-1] = parts[-1][:end]
    kept = tuple(part for part in parts if part != "")
    return Text(kept)


def _entry(run: Interpreter, container: Dictionary, key: Value) -> Value:
    if not isinstance(key, Constant):
        values = [present(value) for value in container.slots.values()]
        if container.rest is None and values and not is_tainted(container):
            learn(run, dict(about(key, EVERYTHING)))
        if container.rest is not None:
            values.append(container.rest)
        return join(*values, UNKNOWN) if values else UNKNOWN
    found = container.slots.get(key.value)
    if found is not None:
        return present(found)
    if container.rest is None:
        raise Raised(KEY_ERROR)
    return further(container.rest, key.value)


def further(rest: Value, key: object) -> Value:
    """An entry that is not listed: one of client data has the name it is asked for by."""
    return entry_of(rest, "", key) if isinstance(rest, Unknown) and rest.taints else rest


def sliced(run: Interpreter, container: Listing, part: slice) -> Listing:
    """Some of the elements; those that are known come before the others."""
    elements, kind = container.elements, container.kind
    start, stop = part.start or 0, part.stop
    if container.rest is None or (start >= 0 and stop is not None and 0 <= stop <= len(elements)):
        return Listing(run.memory.owner, elements[part], kind=kind)
    if 0 <= start <= len(elements) and (stop is None or stop >= 0) and part.step in (None, 1):
        return Listing(run.memory.owner, elements[start:], kind=kind, rest=container.rest)
    return Listing(run.memory.owner, (), kind=kind, rest=join(container.rest, *elements))


def _element(run: Interpreter, container: Listing, key: Value) -> Value:
    elements = container.elements
    if isinstance(key, Constant) and isinstance(key.value, SliceKey):
        return sliced(run, container, key.value.slice)
    if not isinstance(key, Constant) or not isinstance(key.value, int):
        return join(*elements, container.rest or UNKNOWN) if elements else container.rest or UNKNOWN
    try:
        if key.value < 0 and container.rest is not None:
            return join(*elements, container.rest)
        return present(elements[key.value])
    except IndexError:
        if container.rest is None:
            raise Raised(INDEX_ERROR) from None
        return container.rest


def write(run: Interpreter, target: Value, key: Value, value: Value, site: Site) -> None:
    """`target[key] = value`; an undecided target or key makes the write possible only."""
    targets, keys = options(target), options(key)
    decided = len(targets) == len(keys) == 1
    for container in targets:
        for choice in keys:
            if decided:
                _write(run, container, choice, value, site)
            else:
                possibly(run, lambda c=container, k=choice: _write(run, c, k, value, site))


def possibly(run: Interpreter, action: object) -> None:
    """Do something that may or may not happen."""

    def arm() -> Value:
        assert callable(action)
        action()
        return UNKNOWN

    run.choose([arm, lambda: UNKNOWN])


def _write(run: Interpreter, container: Value, key: Value, value: Value, site: Site) -> None:
    if run.library.assign_item(run, container, key, value, site):
        return
    if isinstance(container, Dictionary):
        if isinstance(key, Constant) and isinstance(key.value, Hashable):
            run.memory.write(container, key.value, value)
        else:
            weaken(run, container, value)
            if is_tainted(key):
                container.unlisted = join(container.unlisted, key)
    elif isinstance(container, Listing):
        _write_element(run, container, key, value)
    else:
        special(run, container, "__setitem__", key, value)


def _write_element(run: Interpreter, container: Listing, key: Value, value: Value) -> None:
    index = key.value if isinstance(key, Constant) else None
    if isinstance(index, int) and container.rest is None:
        index += len(container.slots) if index < 0 else 0
        if index not in container.slots:
            raise Raised(INDEX_ERROR)
        run.memory.write(container, index, value)
    elif isinstance(index, SliceKey) and container.rest is None and (given := elements(value)) is not None:
        replaced = container.elements
        replaced[index.slice] = given
        replace(run, container, replaced)
    else:
        weaken(run, container, value)


def replace(run: Interpreter, container: Listing, elements: list[Value]) -> None:
    """Put other elements into a list."""
    for index in [index for index in container.slots if index >= len(elements)]:
        run.memory.delete(container, index)
    for index, element in enumerate(elements):
        run.memory.write(container, index, element)

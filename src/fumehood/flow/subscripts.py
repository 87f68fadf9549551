"""Items of containers: reading, writing and updating by key, index or slice."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.flow.enumerations import by_name, is_enumeration
from fumehood.flow.folding import fold, over
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import elements
from fumehood.flow.memory import present
from fumehood.flow.propagation import HELD, derived, entry_of
from fumehood.flow.protocols import row, special
from fumehood.flow.values import (
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
    Unknown,
    Value,
    join,
    options,
)

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
            return _entry(container, key)
        case Listing():
            return _element(run, container, key)
        case Constant(value=text) if isinstance(text, str | bytes) and isinstance(key, Constant):
            index = key.value.slice if isinstance(key.value, SliceKey) else key.value
            return fold(lambda: text[index])
        case Instance() | Method() | External():
            return _library_item(run, container, key, site)
        case Class():
            return by_name(container, key) if is_enumeration(container) else container
        case Unknown():
            return entry_of(container, "[]", getattr(key, "value", None))
        case _:
            return derived("", container)


def _library_item(run: Interpreter, container: Value, key: Value, site: Site) -> Value:
    if (found := run.library.item(run, container, key)) is not None:
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


def _entry(container: Dictionary, key: Value) -> Value:
    if not isinstance(key, Constant):
        values = [present(value) for value in container.slots.values()]
        return join(*values, UNKNOWN) if values else container.rest or UNKNOWN
    found = container.slots.get(key.value)
    if found is not None:
        return present(found)
    if container.rest is None:
        raise Raised(KEY_ERROR)
    return container.rest


def _element(run: Interpreter, container: Listing, key: Value) -> Value:
    elements = container.elements
    if isinstance(key, Constant) and isinstance(key.value, SliceKey):
        if container.rest is not None:
            return Listing(run.memory.owner, (), kind=container.kind, rest=join(container.rest, *elements))
        return Listing(run.memory.owner, elements[key.value.slice], kind=container.kind)
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


def weaken(run: Interpreter, container: Dictionary | Listing, value: Value) -> None:
    """Any element may now be `value` as well."""
    for slot, old in list(container.slots.items()):
        run.memory.write(container, slot, join(old, value))
    container.rest = join(container.rest, value) if container.rest else value


def update(run: Interpreter, target: Dictionary, source: Value) -> None:
    """`target.update(source)`."""
    sources = options(source)
    for option in sources:
        if not isinstance(option, Dictionary):
            target.rest = UNKNOWN
            continue
        target.rest = target.rest or option.rest
        for key, value in option.slots.items():
            old = target.slots.get(key)
            whole = len(sources) == 1 or old is None
            run.memory.write(target, key, value if whole else join(value, old or value))

"""Mappings and lists that take in more than is known one by one: `{**options, **request.args}`, `options | more`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from fumehood.flow.propagation import any_of, entry_of, is_tainted
from fumehood.flow.values import REST, UNKNOWN, Dictionary, Listing, Unknown, Value, join, options

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def weaken(run: Interpreter, container: Dictionary | Listing, value: Value) -> None:
    """Any element may now be `value` as well."""
    for slot, old in list(container.slots.items()):
        run.memory.write(container, slot, join(old, value))
    run.memory.write(container, REST, join(container.rest, value) if container.rest else value)


def _update_unknown(run: Interpreter, target: Dictionary, source: Value) -> None:
    """Entries nobody knows: client data among them may replace any that is known."""
    if isinstance(source, Unknown) and source.taints:
        weaken(run, target, entry_of(source, "[]"))
        target.unlisted = join(target.unlisted, any_of(source))
    else:
        found = any_of(source) if isinstance(source, Unknown) else UNKNOWN
        run.memory.write(target, REST, join(target.rest, found) if target.rest else found)


def update(run: Interpreter, target: Dictionary, source: Value) -> None:
    """`target.update(source)`."""
    sources = options(source)
    for option in sources:
        if not isinstance(option, Dictionary):
            _update_unknown(run, target, option)
            continue
        if option.rest is not None:
            _take_rest(run, target, option, option.rest)
        for key, value in option.slots.items():
            old = target.slots.get(key)
            whole = len(sources) == 1 or old is None
            run.memory.write(target, key, value if whole else join(value, old or value))


def _take_rest(run: Interpreter, target: Dictionary, source: Dictionary, rest: Value) -> None:
    """Unlisted entries of another mapping: whoever chooses their keys can replace what is there."""
    if is_tainted(source.unlisted):
        for key, old in list(target.slots.items()):
            if key not in source.slots:
                run.memory.write(target, key, join(old, rest))
    run.memory.write(target, REST, join(target.rest, rest) if target.rest else rest)
    target.unlisted = join(target.unlisted, source.unlisted)


def union(run: Interpreter, left: Value, right: Value) -> Dictionary | None:
    """`left | right` of mappings, of which one may be a client's; None if they are none."""
    if not any(isinstance(one, Dictionary) for one in (left, right)):
        return None
    if not all(isinstance(one, Dictionary) or is_tainted(one) for one in (left, right)):
        return None
    merged = Dictionary(run.memory.owner, left.at if isinstance(left, Dictionary) else None)
    update(run, merged, left)
    update(run, merged, right)
    return merged


def chained(run: Interpreter, several: Iterable[Listing], kind: type = list) -> Listing:
    """One list after another; behind unknown elements nobody knows the place of others."""
    found: list[Value] = []
    rest: list[Value] = []
    for one in several:
        (rest or found).extend(one.elements)
        if one.rest is not None:
            rest.append(one.rest)
    return Listing(run.memory.owner, found, kind=kind, rest=join(*rest) if rest else None)

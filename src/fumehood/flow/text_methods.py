"""Methods of constants and texts: simply called where that is bounded, kept as text with holes otherwise."""

from __future__ import annotations

import re
from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.assertions import asked
from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import string
from fumehood.flow.folding import MAX_LENGTH, as_text, concatenate, fold, safe_format
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.propagation import changed, derived, entry_of
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


MAX_PLACE: Final = 3
"""Digits of a number in a format string."""

PADDING: Final = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"})
ANSWERS: Final = frozenset(
    {
        "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
        "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "rfind",
        "rindex", "startswith", "__len__", "__contains__", "has_key",
    }
)  # fmt: skip
"""Methods that tell something about a text and return nothing of it."""

SAME: Final = frozenset({"strip", "lstrip", "rstrip", "encode", "decode", "lower", "upper", "casefold", "expandtabs"})
"""Methods that leave the structure of a text as it is; case and blanks at the ends are not told apart."""


def constant_method(run: Interpreter, value: Value, name: str, arguments: Arguments) -> Value:
    """A method of a text or constant: called where all is known, else text with holes."""
    if name == "join":
        return _join(run, value, arguments)
    if name == "format":
        return _format(run, value, arguments)
    if isinstance(value, Text):
        return _of_text(value, name, arguments)
    if not isinstance(value, Constant) or arguments.rest:
        return _made(name, value, arguments)
    try:
        positional = concrete(*arguments.positional)
        keywords = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
    except NotConcrete:
        return _made(name, value, arguments)
    method = getattr(value.value, name, None)
    if not callable(method) or not _bounded(value.value, name, [*positional, *keywords.values()]):
        return Unknown(f"{name}()")
    return fold(lambda: method(*positional, **keywords), owner=run.memory.owner)


def _made(name: str, value: Value, arguments: Arguments) -> Value:
    """What a method makes of a text and its arguments."""
    if name in ANSWERS:
        return asked(name, value, arguments)
    return derived(f"{name}()", value, *arguments.positional, *arguments.keywords.values())


def _of_text(value: Text, name: str, arguments: Arguments) -> Value:
    if name in SAME and not any(isinstance(one, Constant) for one in arguments.positional if name.endswith("strip")):
        return value
    if name == "startswith" and (decided := _starts(value, arguments.get(0))) is not None:
        return Constant(decided)
    if name == "replace":
        removed = _removed(arguments)
        return changed(_made(name, value, arguments), lambda hole: _without(hole, removed))
    return _made(name, value, arguments)


def _starts(value: Text, prefix: Value | None) -> bool | None:
    """What the known start of a text says about a prefix."""
    known = value.parts[0]
    if not isinstance(known, str) or not isinstance(prefix, Constant) or not isinstance(prefix.value, str):
        return None
    if known.startswith(prefix.value):
        return True
    return None if prefix.value.startswith(known) else False


def of_tainted(callee: Unknown, arguments: Arguments, site: Site) -> Value:
    """What calling a method of client data returns; `callee` is the bound method, which has its taints."""
    name = callee.origin.rpartition(".")[2]
    key = arguments.get(0)
    match name:
        case _ if name in ANSWERS:
            return asked(name, Unknown(callee.origin.rpartition(".")[0], callee.taints), arguments)
        case "get" | "getlist" | "pop" | "setdefault" | "get_all":
            found = entry_of(Unknown(callee.origin, callee.taints), "()", getattr(key, "value", None))
            default = arguments.get(1, "default")
            return found if default is None else join(found, default)
        case "replace":
            return _without(derived(f"{callee.origin}()", callee, *arguments.positional[1:]), _removed(arguments))
        case "items":
            pair = Listing(None, [derived(f"{callee.origin}()[]", callee)] * 2, kind=tuple)
            return Listing(None, rest=pair)
        case _ if name in SAME:
            return Unknown(f"{callee.origin}()", callee.taints)
        case _:
            given = (*arguments.positional, *arguments.keywords.values())
            return derived(f"{callee.origin}()", callee, *given, step=Step(site, f"passed through `{name}`"))


def _removed(arguments: Arguments) -> str | None:
    """The text that `replace` takes out for good."""
    old, new = string(arguments.get(0)), string(arguments.get(1))
    return old if old and new is not None and old not in new and len(old) == 1 else None


def _without(value: Unknown, removed: str | None) -> Unknown:
    """A value that lost all of one character."""
    if removed is None:
        return value
    return replace(value, taints=tuple(taint.safer([f"-{removed}"]) for taint in value.taints))


def _bounded(value: Any, name: str, arguments: list[Any]) -> bool:
    """Whether a method neither takes nor makes anything long."""
    texts = [one for one in (value, *arguments) if isinstance(one, str | bytes)]
    if name.startswith("__") or any(len(text) > MAX_LENGTH for text in texts):
        return False
    if name in PADDING:
        return all(not isinstance(item, int) or item <= 10_000 for item in arguments)
    if name == "replace" and len(texts) > 2:
        return (len(value) + 1) * max(1, len(texts[2])) <= MAX_LENGTH
    if name == "translate":
        return len(value) < 100
    return name not in {"encode", "decode"} or all(
        item in {"utf-8", "utf8", "ascii", "latin-1"} for item in arguments
    )


def _join(run: Interpreter, separator: Value, arguments: Arguments) -> Value:
    source = arguments.get(0) or UNKNOWN
    elements = iterate(run, source)
    if elements is None:
        return derived("join()", separator, unknown_element(source))
    pieces: list[Value] = []
    for element in elements:
        pieces += [separator, element] if pieces else [element]
    return concatenate(pieces) if pieces else Constant("")


def _format(run: Interpreter, template: Value, arguments: Arguments) -> Value:
    values = [*arguments.positional, *arguments.keywords.values()]
    text = string(template)
    if text is None or arguments.rest:
        return derived("format()", template, *values)
    plain = all(isinstance(item, Constant) and isinstance(item.value, str | int | bool) for item in values)
    known = [item.value for item in values if isinstance(item, Constant)]
    if not plain or not safe_format(text, known) or "." in text.partition("{")[2] or "[" in text:
        return _filled(run, text, arguments) if values else template
    positional = [item.value for item in arguments.positional if isinstance(item, Constant)]
    keywords = {key: item.value for key, item in arguments.keywords.items() if isinstance(item, Constant)}
    return fold(lambda: text.format(*positional, **keywords))


def _filled(run: Interpreter, template: str, arguments: Arguments) -> Value:
    """`template.format(…)` as text with holes, each argument where it stands."""
    values = (*arguments.positional, *arguments.keywords.values())
    try:
        fields = list(Formatter().parse(template))
    except ValueError:
        return derived("format()", *values)
    pieces: list[Value] = []
    number = -1
    for literal, name, _, _ in fields:
        pieces.append(Constant(literal))
        if name is None:
            continue
        number += 1
        head = re.match(r"\w*", name)
        key = head.group() if head else ""
        place = int(key) if key.isdecimal() and len(key) < MAX_PLACE else number if not key else None
        found = arguments.get(place) if place is not None else arguments.keywords.get(key)
        whole = found is not None and name == key
        pieces.append(as_text(run, found) if whole and found is not None else derived("", found or UNKNOWN))
    return concatenate(pieces)

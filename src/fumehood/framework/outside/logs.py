"""Log records: what the loggers of Python, Loguru and structlog write for a call, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter
from typing import TYPE_CHECKING, Final

from fumehood.flow import folding
from fumehood.flow.propagation import derived, holes, safer
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.framework.forms import form
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.markup import content, is_markup
from fumehood.framework.requests.header_lines import with_line_breaks
from fumehood.framework.requests.responses import is_whole
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

LEVELS: Final = ("debug", "info", "warning", "warn", "error", "exception", "critical", "fatal")
OWNERS: Final = ("logging", "logging.Logger", "logging.LoggerAdapter")
LOGURU: Final = ("trace", "debug", "info", "success", "warning", "error", "critical", "exception")
STRUCTURED: Final = ("structlog.BoundLogger", "structlog.stdlib.BoundLogger")
QUOTED: Final = frozenset({"log"})
"""`repr` writes a line break as `\\n`."""


@form
def log(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that can begin a line: containers write their elements with `repr`."""
    match content(value):
        case Text(parts=parts):
            for part in parts:
                if not isinstance(part, str):
                    for option in options(part):
                        yield from log(run, option)
        case Unknown() as hole if not is_whole(hole):
            yield from with_line_breaks(run, holes(hole))
        case _:
            return


def _record(run: Interpreter, call: LibraryCall, text: Value) -> Value:
    arrive(run, "log", text, call.path, call.site)
    arrive(run, "secret", text, call.path, call.site, form="every_hole")
    return NONE


@on(*(f"{owner}.{level}" for owner in OWNERS for level in LEVELS))
def record(run: Interpreter, call: LibraryCall) -> Value:
    """`logger.info("%s was here", name)`."""
    message, *given = call.arguments.positional or [call.arguments.get(None, "msg") or UNKNOWN]
    return _record(run, call, percent(run, message, given))


@on(*(f"{owner}.log" for owner in OWNERS))
def record_at(run: Interpreter, call: LibraryCall) -> Value:
    """`logger.log(level, "%s was here", name)`."""
    _, message, *given = [*call.arguments.positional, *[call.arguments.get(None, "msg") or UNKNOWN] * 2]
    return _record(run, call, percent(run, message, given[: max(0, len(call.arguments.positional) - 2)]))


def percent(run: Interpreter, message: Value, given: list[Value]) -> Value:
    """A message with its arguments as `%` puts them in: `%r` writes no line break, `%d` takes numbers only."""
    if not given:
        return folding.as_text(run, message)
    template = message if isinstance(message, Constant) else Constant("%s" * len(given))
    kinds = [place["kind"] for place in folding.PLACE.finditer(str(template.value)) if place["kind"] != "%"]
    if len(given) == 1 and isinstance(given[0], Dictionary):
        filled = folding.filled(template, given[0])
    else:
        shown = [
            _shown(run, one, kind in "ra")
            for one, kind in zip(given, [*kinds, *"s" * len(given)], strict=False)
        ]
        filled = folding.filled(template, Listing(run.memory.owner, shown, kind=tuple))
    return filled if message is template else folding.concatenate([folding.as_text(run, message), filled])


def _shown(run: Interpreter, value: Value, quoted: bool) -> Value:
    text = content(value) if is_markup(value) else value
    if isinstance(text, Dictionary | Listing) or is_whole(text):
        return safer(derived("repr()", text), QUOTED)
    text = folding.as_text(run, text)
    if isinstance(text, Instance):
        text = derived("str()", text)
    return safer(text, QUOTED) if quoted else text


@on(*(f"loguru.logger.{level}" for level in LOGURU))
def record_of_loguru(run: Interpreter, call: LibraryCall) -> Value:
    """`logger.info("{} was here", name)`.

    See https://loguru.readthedocs.io/en/stable/api/logger.html
    """
    message, *given = call.arguments.positional or [UNKNOWN]
    return _record(run, call, braces(run, message, given, call.arguments.keywords))


def braces(run: Interpreter, message: Value, given: list[Value], named: dict[str, Value]) -> Value:
    """A message with its arguments as `str.format` puts them in."""
    if not given and not named:
        return folding.as_text(run, message)
    quoted = _quoted(message)
    shown = [_shown(run, one, str(at) in quoted) for at, one in enumerate(given)]
    entries = {key: _shown(run, one, key in quoted) for key, one in named.items()}
    bound = run.read(message, "format", run.stack[-1]) if run.stack else None
    if bound is None:
        return derived("format()", message, *shown, *entries.values())
    return run.call(bound, Arguments(shown, entries), run.stack[-1])


def _quoted(message: Value) -> set[str]:
    """Names and numbers of the places that `!r` or a number's format makes harmless."""
    if not isinstance(message, Constant) or not isinstance(message.value, str):
        return set()
    found, number = set(), 0
    try:
        for _, name, specification, conversion in Formatter().parse(message.value):
            if name is None:
                continue
            head = re.match(r"\w*", name)
            key = (head.group() if head else "") or str(number)
            number += 1
            if conversion in {"r", "a"} or (specification or "")[-1:] in set("dxXobn"):
                found.add(key)
    except ValueError:
        return set()
    return found


@on(*(f"{owner}.{level}" for owner in STRUCTURED for level in LEVELS))
def record_of_structlog(run: Interpreter, call: LibraryCall) -> Value:
    """`log.info("event", key=value)`: values are written as JSON or with `repr`, the event as it is."""
    event, *given = call.arguments.positional or [UNKNOWN]
    arrive(run, "log", percent(run, event, given), call.path, call.site)
    for value in (event, *given, *call.arguments.keywords.values()):
        arrive(run, "secret", value, call.path, call.site, form="every_hole")
    return NONE

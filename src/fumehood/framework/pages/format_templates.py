"""Templates of text: `str.format` and `string.Formatter`, which reach attributes, and `string.Template`."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from fumehood.flow import text_methods
from fumehood.flow.decided import string as text_of
from fumehood.flow.folding import as_text, concatenate
from fumehood.flow.propagation import HELD, derived
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Site,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.framework.library import UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import arrive
from fumehood.framework.values.holders import held

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on("str.format", "str.format_map")
def formatted(run: Interpreter, call: LibraryCall) -> Value | None:
    """A text with client data in it as the template; what it comes to the text's own method says."""
    if isinstance(call.receiver, Text) and _reaches(call.arguments):
        arrive(run, "format", call.receiver, call.path, call.site)
    return None


def _of_client(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`template.format(…)` where all of the template is client data."""
    if not isinstance(callee, Unknown) or not callee.taints:
        return
    origin, _, name = callee.origin.rpartition(".")
    if name in ("format", "format_map") and _reaches(arguments):
        arrive(run, "format", Unknown(origin, callee.taints), f"str.{name}", site)


UNRESOLVED.append(_of_client)


def _reaches(arguments: Arguments) -> bool:
    """Whether the call looks like one of a text's, and gives the template something to look into.

    `date.format("YYYY-MM-DD")` of other libraries' objects has plain texts alone.
    """
    named = bool(arguments.keywords) or arguments.rest
    return named or any(
        not isinstance(one, Constant | Text) for given in arguments.positional for one in options(given)
    )


@on("string.Formatter.format", "string.Formatter.vformat")
def formatter(run: Interpreter, call: LibraryCall) -> Value:
    """As `str.format`, with the template as the first argument."""
    template, *given = call.arguments.positional or [UNKNOWN]
    template = call.arguments.get(0, "format_string") or template
    passed = Arguments(given, call.arguments.keywords, call.arguments.rest)
    if call.path.endswith("vformat"):
        passed = _unpacked(call.arguments)
    arrive(run, "format", _looked_up(run, call, template), call.path, call.site)
    if isinstance(template, Constant | Text):
        return text_methods.constant_method(run, template, "format", passed)
    return derived("format()", template, *passed.positional, *passed.keywords.values())


def _looked_up(run: Interpreter, call: LibraryCall, template: Value) -> Value:
    """What a template may name: of a class of the program's own, what its `get_field` lets pass."""
    receiver = call.receiver
    own = (
        receiver.cls.find("get_field")
        if isinstance(receiver, Instance) and isinstance(receiver.cls, Class)
        else None
    )
    if not isinstance(own, Function) or not isinstance(receiver, Instance):
        return template
    return run.call(
        Method(receiver, own), Arguments([derived("field", template), UNKNOWN, UNKNOWN]), call.site
    )


@on("string.Formatter.get_field")
def field(run: Interpreter, call: LibraryCall) -> Value:
    """What a field names, attributes and all, and the first part of its name."""
    found = derived("get_field()", call.arguments.get(0, "field_name") or UNKNOWN)
    return Listing(run.memory.owner, [found, UNKNOWN], kind=tuple)


def _unpacked(arguments: Arguments) -> Arguments:
    """`vformat(template, args, kwargs)` as `format` would be called."""
    args, kwargs = arguments.get(1, "args"), arguments.get(2, "kwargs")
    return Arguments(
        args.elements if isinstance(args, Listing) else [],
        {str(key): value for key, value in kwargs.slots.items()} if isinstance(kwargs, Dictionary) else {},
        not isinstance(args, Listing) or not isinstance(kwargs, Dictionary),
    )


@on("string.Template")
def template(run: Interpreter, call: LibraryCall) -> Value:
    """A template, which knows names only."""
    made = Instance(run.memory.owner, External("string.Template"), call.site)
    made.slots[HELD] = made.slots["template"] = call.arguments.get(0, "template") or UNKNOWN
    return made


@on("string.Template.substitute", "string.Template.safe_substitute")
def substitute(run: Interpreter, call: LibraryCall) -> Value:
    """The text with each value where its name stands."""
    source = call.arguments.get(0, "mapping")
    values = dict(source.slots) if isinstance(source, Dictionary) else {}
    values.update(call.arguments.keywords)
    more = [source] if source is not None and not isinstance(source, Dictionary) else []
    whole = held(call.receiver)
    text = text_of(whole)
    if text is None or more or call.arguments.rest:
        return derived("substitute()", whole, *values.values(), *more)
    pieces: list[Value] = []
    end = 0
    for found in string.Template.pattern.finditer(text):
        name = found["named"] or found["braced"]
        pieces.append(Constant(text[end : found.start()]))
        pieces.append(as_text(run, values.get(name, UNKNOWN)) if name else Constant("$"))
        end = found.end()
    return concatenate([*pieces, Constant(text[end:])])


MATCHERS = frozenset(
    {"contains", "match", "fullmatch", "extract", "extractall", "findall", "count", "replace", "split"}
)
PLAIN = frozenset({"replace", "split"})
"""Methods of `Series.str` that take a pattern; these two only if `regex` says so (pandas, since 2.0)."""


def _of_series(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`series.str.contains(pattern)` of pandas, whatever the series is a part of."""
    path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    owner, _, name = path.rpartition(".")
    if not owner.endswith(".str") or name not in MATCHERS:
        return
    chosen = arguments.get(None, "regex")
    if chosen == Constant(False) or (chosen is None and name in PLAIN):
        return
    if (pattern := arguments.get(0, "pat")) is not None:
        arrive(run, "regex", pattern, f"pandas.Series.str.{name}", site)


UNRESOLVED.append(_of_series)

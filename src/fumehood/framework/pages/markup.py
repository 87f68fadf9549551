"""Texts as HTML: what escapes client data, what declares it to be markup, and what of it a browser would run.

A `Markup` is an object of a library's class that holds its text. As MarkupSafe does it, what is put into a Markup is
escaped, and a Markup that is put into a page is not: https://markupsafe.palletsprojects.com/en/stable/escaping/
"""

from __future__ import annotations

import ast
import html
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow import folding
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.propagation import HELD, derived, holes, is_tainted, safer
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.taint import Step, Taint, united
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.concerns import concerns
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.html_places import places
from fumehood.framework.pages.template_places import DeclaredSafe
from fumehood.framework.pages.template_trust import Trust, trust
from fumehood.framework.pages.templates import Templates
from fumehood.framework.sinks import note
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MARKUP: Final = "markupsafe.Markup"
ESCAPED: Final = frozenset({"html"})
TOLD: Final = "told"
"""A word about client data that was reported where it was declared to be markup: one cause is one finding."""

NAMED: Final = regex(r"[\w.]+")
MAX_PIECES: Final = 4_000
"""Pieces of a page; what comes after them is not looked at."""


def is_markup(value: Value) -> bool:
    """Whether a value is an object of the class Markup."""
    return isinstance(value, Instance) and value.cls == External(MARKUP)


def markup(run: Interpreter, text: Value, site: Site | None = None) -> Instance:
    """A Markup of that text."""
    made = Instance(run.memory.owner, External(MARKUP), site)
    made.slots[HELD] = text
    return made


def content(value: Value) -> Value:
    """The text of a Markup; any other value is its own."""
    return value.slots[HELD] if is_markup(value) else value  # type: ignore[attr-defined]


def pieces(value: Value) -> list[str | Value]:
    """A text as constants and what stands between them, Markup opened; alternatives stay one piece."""
    found: list[str | Value] = []
    stack = [value]
    while stack and len(found) < MAX_PIECES:
        one = content(stack.pop())
        match one:
            case Text(parts=parts):
                stack += reversed([Constant(part) if isinstance(part, str) else part for part in parts])
            case Constant(value=bytes() as plain):
                found.append(plain.decode("utf-8", "replace"))
            case Constant(value=plain):
                found.append(str(plain))
            case _:
                found.append(one)
    return found


def run_by_browsers(run: Interpreter, value: Value) -> tuple[Taint, ...]:
    """The client data in a page that changes what a browser makes of it."""
    if not is_tainted(value):
        return ()
    found: list[Taint] = []
    for option in options(content(value)):
        parts = pieces(option)
        values = [part for part in parts if not isinstance(part, str)]
        for part, place in zip(values, places(parts, starts_known), strict=True):
            for hole in holes(part):
                found += [
                    taint
                    for taint in hole.taints
                    if concerns("html", taint.source)
                    and place.harms(words := words_of(run, hole, taint))
                    and TOLD not in words
                ]
    return united(found)


def starts_known(value: object) -> bool:
    """Whether each text that a value may be begins with something of the program's own."""
    return isinstance(value, Alternatives) and all(
        isinstance(option, Constant) or (isinstance(option, Text) and isinstance(option.parts[0], str))
        for option in map(content, value.options)
    )


def escaped(value: Value, words: Iterable[str] = ESCAPED) -> Value:  # noqa: PLR0911 -- one case for each kind
    """A text whose special characters are escaped; a Markup is its text as it is."""
    known = frozenset(words)
    match value:
        case Instance() if is_markup(value):
            return value.slots[HELD]
        case Constant(value=None | bool() | int() | float()):
            return Constant(str(value.value))
        case Constant(value=str() as plain):
            return Constant(_escape(plain, known))
        case Text(parts=parts):
            return Text(
                tuple(_escape(one, known) if isinstance(one, str) else escaped(one, known) for one in parts)
            )
        case Alternatives():
            return join(*(escaped(option, known) for option in value.options))
        case Unknown(taints=()) if "html" in known:
            return Unknown("escaped")
        case _:
            return safer(derived("escaped", value) if not isinstance(value, Unknown) else value, known)


def _escape(text: str, words: frozenset[str]) -> str:
    return html.escape(text, quote="html" in words)


def unescaped(value: Value, site: Site | None = None) -> Value:
    """A text that an encoding was taken from again: nothing is known to be harmless for anything any more."""
    found = derived("unescaped", content(value))
    steps = [taint if site is None else taint.through(Step(site, "decoded again")) for taint in found.taints]
    return Unknown(found.origin, tuple(replace(taint, safe=frozenset()) for taint in steps))


def told(value: Value) -> Value:
    """A value whose client data was reported."""
    return safer(
        value if isinstance(value, Text | Unknown | Alternatives) else derived("markup", value), [TOLD]
    )


def _over(value: Value, function: Callable[[Value], Value]) -> Value:
    return join(*(function(option) for option in options(value)))


@on(MARKUP, f"{MARKUP}.__new__")
def declare(run: Interpreter, call: LibraryCall) -> Value:
    """`Markup(x)`: the text is taken for markup; what a client wrote in it, too."""
    given = call.arguments.get(0, "object", "base") or Constant("")

    def one(value: Value) -> Value:
        if is_markup(value):
            return value
        text = folding.as_text(run, value)
        if not _is_undone(call.site) and (found := run_by_browsers(run, text)):
            note(run, "html", found, text, MARKUP, call.site)
            text = told(text)
        elif (known := trust(run, text)) in {Trust.STORED, Trust.CONVERTED} and not _is_undone(call.site):
            _declared(run, call, known)
        return markup(run, text, call.site)

    return _over(given, one)


def _declared(run: Interpreter, call: LibraryCall, known: Trust) -> None:
    """Nobody is known to have cleaned what a database or an earlier request gave: as `|safe` in a template."""
    module, node = call.site.module, call.site.node
    words = ast.get_source_segment(module.text, node) or call.path
    argument = next(iter(node.args), None) if isinstance(node, ast.Call) else None
    name = "" if argument is None else ast.unparse(argument)
    seen = DeclaredSafe(at=call.site, tag=words, trust=known, name=name if NAMED.fullmatch(name) else "")
    run.library.kept(Templates).gathered.declare((id(node), 0, 0), seen)


def _is_undone(site: Site) -> bool:
    """Whether a call is `Markup(x).unescape()`, which makes a text of a text."""
    node = site.node
    line = site.module.lines[(node.end_lineno or node.lineno) - 1].encode("utf-8", "surrogatepass")
    return line[node.end_col_offset :].startswith((b".unescape(", b".striptags("))


@on("markupsafe.escape", "markupsafe.escape_silent", f"{MARKUP}.escape")
def escape(run: Interpreter, call: LibraryCall) -> Value:
    """`escape(x)`: a Markup with everything special in x escaped."""
    given = call.arguments.get(0, "s") or call.receiver or Constant("")
    return _over(given, lambda value: markup(run, escaped(_shown(run, value)), call.site))


def _shown(run: Interpreter, value: Value) -> Value:
    return join(*(one if is_markup(one) else folding.as_text(run, one) for one in options(value)))


@on("html.escape", "cgi.escape")
def escape_text(run: Interpreter, call: LibraryCall) -> Value:
    """`html.escape(x)`; without quotes it is not enough for an attribute."""
    quote = call.arguments.get(1, "quote") or Constant(call.path == "html.escape")
    words = {"-<"} if isinstance(quote, Constant) and not quote.value else {"html"}
    return _over(call.arguments.get(0, "s") or UNKNOWN, lambda value: escaped(content(value), words))


@on("xml.sax.saxutils.escape")
def escape_xml(run: Interpreter, call: LibraryCall) -> Value:
    """Escapes `&`, `<` and `>` only."""
    return _over(
        call.arguments.get(0, "data") or UNKNOWN, lambda value: escaped(content(value), {"-<", "xml"})
    )


@on("xml.sax.saxutils.unescape", f"{MARKUP}.unescape", f"{MARKUP}.striptags")
def unescape(run: Interpreter, call: LibraryCall) -> Value:
    """What was escaped is itself again."""
    given = call.receiver or call.arguments.get(0, "s", "data") or UNKNOWN
    return _over(given, lambda value: unescaped(value, call.site) if is_tainted(value) else content(value))


KEPT: Final = (
    "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "casefold", "center", "ljust", "rjust",
    "expandtabs", "swapcase", "zfill", "replace", "translate",
)  # fmt: skip


@on(*(f"{MARKUP}.{name}" for name in KEPT))
def method(run: Interpreter, call: LibraryCall) -> Value:
    """A method that returns a Markup; its arguments are escaped."""
    arguments = [escaped(_shown(run, one)) for one in call.arguments.positional]
    bound = run.read(content(call.receiver or UNKNOWN), call.path.rpartition(".")[2], call.site)
    return markup(run, run.call(bound, Arguments(arguments), call.site), call.site)


@on(f"{MARKUP}.format")
def fill(run: Interpreter, call: LibraryCall) -> Value:
    """`Markup("<b>{}</b>").format(x)` escapes what it fills in."""
    given = call.arguments
    passed = Arguments(
        [escaped(_shown(run, one)) for one in given.positional],
        {name: escaped(_shown(run, one)) for name, one in given.keywords.items()},
        given.rest,
    )
    bound = run.read(content(call.receiver or UNKNOWN), "format", call.site)
    return markup(run, run.call(bound, passed, call.site), call.site)


@on(f"{MARKUP}.join")
def joined(run: Interpreter, call: LibraryCall) -> Value:
    """`Markup(", ").join(items)` escapes each item."""
    source = call.arguments.get(0) or UNKNOWN
    found = iterate(run, source)
    separator = content(call.receiver or Constant(""))
    if found is None:
        return markup(run, derived("join()", escaped(derived("", unknown_element(source)))), call.site)
    texts: list[Value] = []
    for one in found:
        texts += [separator, escaped(_shown(run, one))] if texts else [escaped(_shown(run, one))]
    return markup(run, folding.concatenate(texts) if texts else Constant(""), call.site)


def _add(run: Interpreter, value: Instance, other: Value) -> Value:
    return markup(run, folding.concatenate([content(value), escaped(_shown(run, other))]), value.at)


def _add_to(run: Interpreter, value: Instance, other: Value) -> Value:
    return markup(run, folding.concatenate([escaped(_shown(run, other)), content(value)]), value.at)


def _percent(run: Interpreter, value: Instance, given: Value) -> Value:
    return markup(run, folding.filled(content(value), _all_escaped(run, given)), value.at)


def _all_escaped(run: Interpreter, given: Value) -> Value:
    """What `%` takes, each part escaped."""
    match given:
        case Listing():
            found = Listing(
                run.memory.owner, [escaped(_shown(run, one)) for one in given.elements], kind=given.kind
            )
            found.rest = given.rest and escaped(given.rest)
            return found
        case Dictionary():
            entries = Dictionary(run.memory.owner, given.at, given.rest and escaped(given.rest))
            entries.slots.update({key: escaped(_shown(run, one)) for key, one in given.slots.items()})
            return entries
        case _:
            return escaped(_shown(run, given))


OF_LIBRARIES.update(
    {
        f"{MARKUP}.__add__": _add,
        f"{MARKUP}.__radd__": _add_to,
        f"{MARKUP}.__mod__": _percent,
        f"{MARKUP}.__mul__": lambda run, value, _: value,
        f"{MARKUP}.__str__": lambda run, value: content(value),
        f"{MARKUP}.__html__": lambda run, value: content(value),
        f"{MARKUP}.__contains__": lambda run, value, _: UNKNOWN,
    }
)

"""What the filters of Jinja2 do to client data and to markup.

See https://jinja.palletsprojects.com/en/stable/templates/#list-of-builtin-filters
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow import folding
from fumehood.flow.decided import string
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.propagation import derived, is_tainted, safer
from fumehood.flow.values import (
    NONE,
    Arguments,
    Constant,
    Listing,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages import own_filters
from fumehood.framework.pages.html_places import QUOTES_ESCAPED, QUOTING
from fumehood.framework.pages.markup import content, escaped, is_markup, markup, unescaped
from fumehood.framework.pages.template_trust import ESCAPED_JSON, JSON, Trust, trust

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.values import Site

Filter = Callable[["Interpreter", Value, Arguments, "Site"], Value]
FILTERS: Final[dict[str, Filter]] = {}
IN_SCRIPT: Final = frozenset({"html", "code", QUOTING})
IN_LINK: Final = frozenset({"html", "code", "redirect"})

NUMBERS: Final = ("int", "float", "round", "length", "count", "wordcount", "filesizeformat", "abs")
TEXTS: Final = (
    "lower", "upper", "title", "capitalize", "trim", "center", "indent", "truncate", "wordwrap", "string",
)  # fmt: skip
"""Make a text of a text; what was markup still is."""

SAME: Final = (
    "list",
    "sort",
    "unique",
    "reverse",
    "select",
    "reject",
    "selectattr",
    "rejectattr",
    "batch",
    "slice",
)
NUMBER: Final = Unknown("number")
ELEMENTS: Final = ("first", "last", "random", "min", "max")


def named(*names: str) -> Callable[[Filter], Filter]:
    """Register a filter."""

    def register(function: Filter) -> Filter:
        FILTERS.update(dict.fromkeys(names, function))
        return function

    return register


def apply(run: Interpreter, name: str, value: Value, arguments: Arguments, site: Site) -> Value:
    """The result of a filter; one that nobody knows makes a text of what it is given."""
    known = FILTERS.get(name)
    if known is None:
        given = Arguments([value, *arguments.positional], arguments.keywords)
        if (made := own_filters.filtered(run, name, given, site)) is not None:
            return made
        return derived(f"|{name}", content(value), *arguments.positional, *arguments.keywords.values())
    return join(*(known(run, option, arguments, site) for option in options(value)))


@named("safe")
def _safe(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return safe(run, value, site)


def safe(run: Interpreter, value: Value, site: Site) -> Value:
    """A value that is declared to be markup."""
    return value if is_markup(value) else markup(run, folding.as_text(run, value), site)


@named("forceescape")
def _force_escape(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    """Markup is escaped as well: so a literal that `tojson` made can stand in any attribute with quotes."""
    text = folding.as_text(run, content(value))
    if isinstance(text, Unknown) and text.origin in {JSON, ESCAPED_JSON}:
        return markup(run, safer(replace(text, origin=ESCAPED_JSON), QUOTES_ESCAPED), site)
    return markup(run, escaped(text), site)


@named("e", "escape")
def _escape(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return value if is_markup(value) else markup(run, escaped(folding.as_text(run, value)), site)


@named("tojson")
def _tojson(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    harmless = not is_tainted(value) and trust(run, content(value)).value <= Trust.MADE.value
    return markup(run, safer(derived(ESCAPED_JSON if harmless else JSON, value), IN_SCRIPT), site)


@on("jinja2.utils.htmlsafe_json_dumps", "flask.json.htmlsafe_dumps")
def tojson(run: Interpreter, call: LibraryCall) -> Value:
    """What the filter calls."""
    return _tojson(run, call.arguments.get(0, "obj") or NONE, call.arguments, call.site)


@named("urlencode")
def _urlencode(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return safer(derived("|urlencode", content(value)), IN_LINK)


@named("urlize", "xmlattr")
def _markup(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return markup(run, safer(derived("|urlize", content(value)), ["html"]), site)


@named("striptags")
def _striptags(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return unescaped(value) if is_tainted(value) else content(value)


@named(*NUMBERS)
def _number(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    default = arguments.get(0, "default")
    return NUMBER if default is None else join(NUMBER, default)


@named("default", "d")
def _default(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    default = arguments.get(0, "default_value") or Constant("")
    return default if value == NONE else join(value, default)


@named(*TEXTS)
def _text(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    text = folding.as_text(run, content(value))
    if isinstance(text, Constant):
        text = Unknown("filtered")
    return markup(run, text, site) if is_markup(value) else text


@named("replace")
def _replace(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    if is_markup(value):
        parts = [escaped(folding.as_text(run, one)) for one in arguments.positional]
        return markup(run, derived("|replace", content(value), *parts), site)
    text = folding.as_text(run, value) if isinstance(value, Constant) else value
    return run.call(run.read(text, "replace", site), arguments, site)


@named("join")
def _join(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    items = iterate(run, value)
    if items is None:
        return derived("|join", unknown_element(value))
    separator = arguments.get(0, "d") or Constant("")
    if any(map(is_markup, (*items, separator))):
        texts = _between([escaped(folding.as_text(run, one)) for one in items], escaped(separator))
        return markup(run, folding.concatenate(texts), site)
    return folding.concatenate(_between([folding.as_text(run, one) for one in items], separator))


def _between(items: list[Value], separator: Value) -> list[Value]:
    found: list[Value] = []
    for one in items:
        found += [separator, one] if found else [one]
    return found or [Constant("")]


@named("format")
def _format(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return folding.binary(run, ast.Mod(), value, Listing(run.memory.owner, arguments.positional, kind=tuple))


@named(*SAME)
def _same(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return value


@named(*ELEMENTS)
def _element(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    items = iterate(run, value)
    return join(*items) if items else unknown_element(value)


@named("items", "dictsort")
def _items(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    return run.call(run.read(value, "items", site), Arguments(), site)


@named("attr")
def _attr(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    name = string(arguments.get(0))
    return derived("|attr", value) if name is None else run.read(value, name, site)


@named("map")
def _map(run: Interpreter, value: Value, arguments: Arguments, site: Site) -> Value:
    name = string(arguments.get(0))
    items = iterate(run, value)
    one = join(*items) if items else unknown_element(value)
    if (attribute := string(arguments.get(None, "attribute"))) is not None:
        one = join(*(run.read(option, attribute, site) for option in options(one)))
    elif name is not None:
        one = apply(run, name, one, Arguments(arguments.positional[1:]), site)
    return Listing(run.memory.owner, rest=one)

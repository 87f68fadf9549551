"""Where client data changes what a document database is asked: operators, pipelines and scripts in documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import HELD, holes, whole_of
from fumehood.flow.values import Dictionary, Instance, Listing, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.outside.statement_forms import places

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.taint import Taint

TEXTS: Final = (
    "the query string",
    "the form",
    "the query string or form",
    "the cookies",
    "the headers",
    "the URL",
    "the path",
    "the request body",
    "the uploaded files",
)
"""Sources whose entries are texts (`what` of a source, or how it begins): no operator can be in them."""

WHOLE: Final = ("flask.request.args", "flask.request.form", "flask.request.values", "flask.request.cookies")
SAME: Final = (".to_dict()", ".copy()", "dict()")
PARSERS: Final = ("loads", "load", "safe_load", "literal_eval", "decode_json", "json_decode", "parse_json")
"""Functions that make containers of a text."""

METHODS: Final = (
    ".strip", ".lstrip", ".rstrip", ".lower", ".upper", ".casefold", ".title", ".capitalize", ".replace", ".encode",
    ".decode", ".removeprefix", ".removesuffix", ".split", ".partition", ".rpartition", ".splitlines", ".zfill",
)  # fmt: skip
"""Methods that only texts have."""

SCRIPTS: Final = frozenset({"$where", "$function", "$accumulator", "script"})
LITERAL: Final = frozenset(
    {
        "$eq",
        "$ne",
        "$gt",
        "$gte",
        "$lt",
        "$lte",
        "$in",
        "$nin",
        "$all",
        "$size",
        "$exists",
        "$type",
        "$mod",
        "$regex",
    }
    | {"$options", "$text", "$search", "$near", "$geoWithin", "$maxDistance", "$comment"}
)
"""Operators whose operand is compared as it is: https://www.mongodb.com/docs/manual/reference/operator/query/"""

MAX_DEPTH: Final = 8


@form
def nosql(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that can be an operator in a filter: containers, not texts."""
    yield from _filter(run, value, 0)


@form
def pipeline(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that can be a stage of an aggregation, or an operator in the filter of one."""
    yield from _stages(run, value, 0)


@form
def update(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """An update that is client data as a whole; below an operator it is stored as it is."""
    yield from _whole(run, value)


@form
def script(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in the text of a script."""
    for hole, _, _ in places(value):
        yield hole


@form
def partial_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data beside text of the program's own, whose meaning it changes; alone it is the client's own query."""
    if isinstance(value, Text) and any(isinstance(part, str) and part.strip() for part in value.parts):
        yield from holes(value)


@form
def search(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The body of a search: client data as a whole, in a script, or beside other text of a query string."""
    yield from _whole(run, value)
    yield from _search(run, value, 0)


def _search(run: Interpreter, value: Value, depth: int) -> Iterator[Unknown]:
    for option in options(value):
        if depth >= MAX_DEPTH:
            return
        if isinstance(option, Listing):
            for element in option.elements:
                yield from _search(run, element, depth + 1)
        if not isinstance(option, Dictionary):
            continue
        for key, item in option.slots.items():
            if key in ("script", "script_score", "query_string"):
                for one in (item, *(item.slots.values() if isinstance(item, Dictionary) else ())):
                    yield from (script if key != "query_string" and isinstance(one, Text) else partial_text)(
                        run, one
                    )
            yield from _search(run, item, depth + 1)


def _whole(run: Interpreter, value: Value) -> Iterator[Unknown]:
    for option in options(value):
        if isinstance(option, Unknown) and (_is_whole(option) or _is_container(run, option)):
            yield option


def _filter(run: Interpreter, value: Value, depth: int) -> Iterator[Unknown]:
    """A filter, or a list of filters."""
    yield from _whole(run, value)
    for option in options(value):
        if depth >= MAX_DEPTH:
            return
        match option:
            case Listing():
                for element in option.elements:
                    yield from _filter(run, element, depth + 1)
            case Dictionary():
                for key, item in option.slots.items():
                    yield from _condition(run, key, item, depth + 1)
                if option.rest is not None:
                    yield from _condition(run, "", option.rest, depth + 1)
                    yield from _keys(option)
            case Instance() if HELD in option.slots:
                yield from _filter(run, option.slots[HELD], depth + 1)


def _keys(mapping: Dictionary) -> Iterator[Unknown]:
    """Keys that are those of a whole form or query string."""
    for key in options(mapping.unlisted):
        whole = whole_of(key)
        if whole is not None and isinstance(key, Unknown) and _is_whole(whole):
            yield key


def _condition(run: Interpreter, key: object, value: Value, depth: int) -> Iterator[Unknown]:
    """One entry of a filter: the condition of a field, or an operator with its operand."""
    if key in SCRIPTS:
        yield from holes(value)
    elif key not in LITERAL:
        for option in options(value):
            if isinstance(option, Unknown):
                if _is_container(run, option):
                    yield option
            elif not isinstance(option, Listing) or str(key).startswith("$"):
                yield from _filter(run, option, depth)


def _stages(run: Interpreter, value: Value, depth: int) -> Iterator[Unknown]:
    yield from _whole(run, value)
    for option in options(value):
        if isinstance(option, Listing):
            for stage in (*option.elements, *([option.rest] if option.rest is not None else [])):
                yield from _whole(run, stage)
                for one in options(stage):
                    if isinstance(one, Dictionary):
                        yield from _stage(run, one, depth + 1)


def _stage(run: Interpreter, stage: Dictionary, depth: int) -> Iterator[Unknown]:
    for name, item in stage.slots.items():
        if name == "$match":
            yield from _filter(run, item, depth)
        elif name in ("pipeline", "$facet", "$lookup", "$unionWith") and depth < MAX_DEPTH:
            for option in options(item):
                nested = option.slots.values() if isinstance(option, Dictionary) else (option,)
                for one in nested:
                    yield from _stages(run, one, depth + 1)
        else:
            yield from _scripts(item, depth)


def _scripts(value: Value, depth: int) -> Iterator[Unknown]:
    """Scripts anywhere in an expression."""
    if not isinstance(value, Dictionary | Listing) or depth >= MAX_DEPTH:
        return
    for key, item in value.slots.items():
        if key in SCRIPTS:
            yield from holes(item)
        else:
            yield from _scripts(item, depth + 1)


def _is_whole(hole: Unknown) -> bool:
    """Whether it is a whole form or query string, whose keys are the client's."""
    origin = hole.origin
    for ending in SAME:
        origin = origin.removesuffix(ending)
    return origin in WHOLE


def _is_container(run: Interpreter, hole: Unknown) -> bool:
    """Whether some client data in it may be more than a text: what text methods were called on is one."""
    parsed, handled = _last(hole.origin, PARSERS), _last(hole.origin, METHODS)
    if handled > parsed:
        return False
    return any(
        "text" not in words_of(run, hole, taint) and (parsed >= 0 or not _is_text(taint))
        for taint in hole.taints
    )


def _last(origin: str, names: Iterable[str]) -> int:
    """Where the last call of some functions is in the path of a value; -1 if there is none."""
    return max(origin.rfind(f"{name}()") for name in names)


def _is_text(taint: Taint) -> bool:
    what = taint.source.what
    return what in TEXTS or what.endswith((" header", " cookie")) or what == "the Host header"

"""Where client data changes a statement: SQL, XPath, LDAP filters and names, told by the text around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import HELD, holes
from fumehood.flow.values import Dictionary, Instance, Listing, Site, Text, Unknown, Value, options, settle
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form, split
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

STATEMENT: Final = regex(
    r"[\s(]*(?:/\*.*?\*/\s*|--[^\n]*\n\s*)*(?:SELECT\b|INSERT\s+(?:INTO|OR|IGNORE)|UPDATE\s+\S+|DELETE\s+FROM|WITH\s+\S+\s*(?:\(|AS)|REPLACE\s+INTO|"
    r"MERGE\s+INTO|CREATE\s+(?:OR\s+REPLACE\s+|TEMP\w*\s+|UNIQUE\s+)*(?:TABLE|INDEX|VIEW|DATABASE|SCHEMA|USER|ROLE)|"
    r"ALTER\s+(?:TABLE|USER|ROLE|DATABASE|SCHEMA)|DROP\s+(?:TABLE|INDEX|VIEW|DATABASE|SCHEMA|USER|ROLE)|TRUNCATE\s|"
    r"EXEC(?:UTE)?\s|CALL\s|GRANT\s|PRAGMA\s|EXPLAIN\s)",
    re.I | re.S,
)
"""How an SQL statement begins: words that no other text begins with."""

STATEMENT_CLASS: Final = "sqlalchemy.Statement"
"""The class of what is put together of clauses."""

CLAUSES: Final = frozenset(
    {
        "peewee.SQL",
        "peewee.NodeList",
        "pony.orm.raw_sql",
        STATEMENT_CLASS,
        "sqlalchemy.TextClause",
        "tortoise.expressions.RawSQL",
    }
)
"""Classes of libraries that mark a text as SQL, which is then part of the statement as it is."""

MAX_DEPTH: Final = 5


def places(value: Value, depth: int = 0) -> Iterator[tuple[Unknown, str, str]]:
    """Each hole with client data in a text, with the quote it stands in, if any, and the text before it."""
    if isinstance(value, Text):
        yield from _in_text(value)
        return
    if isinstance(value, Instance) and HELD in value.slots and depth < MAX_DEPTH:
        for option in options(value.slots[HELD]):
            yield from places(option, depth + 1)
        return
    if isinstance(value, Listing) and depth < MAX_DEPTH:
        for element in (*value.elements, *([value.rest] if value.rest is not None else [])):
            for option in options(element):
                yield from places(option, depth + 1)
        return
    for hole in holes(value):
        yield hole, "", ""


def _in_text(value: Text) -> Iterator[tuple[Unknown, str, str]]:
    quote = before = ""
    for part in value.parts:
        if isinstance(part, str):
            quote, before = _quote_after(part, quote), part
            continue
        for hole in holes(part):
            yield hole, quote, before


def _quote_after(text: str, quote: str) -> str:
    """The quote that is open at the end of a text which began inside of `quote`; a doubled one changes nothing."""
    escaped = False
    for character in text:
        if escaped:
            escaped = False
        elif character == "\\" and quote:
            escaped = True
        elif character == quote:
            quote = ""
        elif not quote and character in "'\"`":
            quote = character
    return quote


def without(run: Interpreter, hole: Unknown, marks: Collection[str]) -> bool:
    """Whether all client data in a hole has one of some marks."""
    return all(not words_of(run, hole, taint).isdisjoint(marks) for taint in hole.taints)


@form
def sql(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a statement, but for what is escaped and stands in quotes."""
    for hole, quote, _ in places(value):
        if not quote or not without(run, hole, (f"-{quote}", f"~{quote}")):
            yield hole


@form
def clause(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in what is marked as SQL; any other value becomes a parameter of the statement."""
    for one in marked(value):
        yield from sql(run, one)


@form
def clause_or_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The same where a plain text is taken for SQL too."""
    if isinstance(value, Text):
        yield from sql(run, value)
    else:
        yield from clause(run, value)


@form
def statement_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in what is SQL by its look: marked as such, or a text that begins as a statement does."""
    if isinstance(value, Text) and isinstance(value.parts[0], str) and STATEMENT.match(value.parts[0]):
        yield from sql(run, value)
    else:
        yield from clause(run, value)


def marked(value: Value, depth: int = 0) -> Iterator[Value]:
    """Parts of a statement that are marked as SQL, also in lists of them and joined by `&` and `|`."""
    for option in options(settle(value)):
        if _is_clause(option):
            yield option
        elif isinstance(option, Listing) and depth < MAX_DEPTH:
            for element in (*option.elements, *([option.rest] if option.rest is not None else [])):
                yield from marked(element, depth + 1)
        elif isinstance(option, Dictionary) and depth < MAX_DEPTH:
            for item in option.slots.values():
                yield from marked(item, depth + 1)


def clauses_of(value: Value) -> list[Value]:
    """The texts marked as SQL that a statement was put together of; anything else is one itself."""
    if not isinstance(value, Instance) or STATEMENT_CLASS not in value.library_classes():
        return [value]
    held = value.slots.get(HELD)
    return held.elements if isinstance(held, Listing) else []


@split("sql", "statement_text")
def in_statement(value: Value, site: Site) -> Iterator[tuple[Value, Site]]:
    """A clause is to blame where it was marked as SQL: the statement may be executed far away, with others in it."""
    for option in options(settle(value)):
        if isinstance(option, Instance) and STATEMENT_CLASS in option.library_classes():
            yield from ((part, _marked_at(part, option.at or site)) for part in clauses_of(option))
        else:
            yield option, site


@split("clause", "clause_or_text")
def in_query(value: Value, site: Site) -> Iterator[tuple[Value, Site]]:
    """The same of what is put into a query."""
    found = [part for one in marked(value) for part in clauses_of(one)]
    if found:
        yield from ((part, _marked_at(part, site)) for part in found)
    else:
        yield value, site


def _marked_at(part: Value, site: Site) -> Site:
    return part.at if isinstance(part, Instance) and part.at is not None else site


def _is_clause(value: Value) -> bool:
    if isinstance(value, Instance):
        return not CLAUSES.isdisjoint(value.library_classes())
    return isinstance(value, Unknown) and value.origin == "computed"


@form
def xpath(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a path, but for what stands in quotes and has none of them."""
    for hole, quote, _ in places(value):
        if not quote or not without(run, hole, (f"-{quote}",)):
            yield hole


PATH: Final = regex(r"\s*\(?\s*(?:\.{0,2}/|[\w*.-]+(?:::|/|\[)|(?:count|string|boolean|concat|contains)\()")


@form
def path_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a text that begins as an XPath does."""
    if isinstance(value, Text) and isinstance(value.parts[0], str) and PATH.match(value.parts[0]):
        yield from xpath(run, value)


@form
def ldap(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a filter, but for what has no parentheses and no asterisk of its own."""
    for hole, _, _ in places(value):
        if not all(without(run, hole, (f"-{one}", f"~{one}")) for one in "()*"):
            yield hole


@form
def ldap_name(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a distinguished name, but for what has no comma of its own."""
    for hole, _, _ in places(value):
        if not without(run, hole, ("-,", "~,")):
            yield hole


@form
def filter_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a text that begins as a filter does."""
    if (
        isinstance(value, Text)
        and isinstance(value.parts[0], str)
        and value.parts[0].lstrip().startswith("(")
    ):
        yield from ldap(run, value)

"""JSON Schemas: what is left of client data that fits one. Numbers, truth values and listed words do no harm.

https://python-jsonschema.readthedocs.io/en/stable/validate/, https://flask-appbuilder.readthedocs.io/en/latest/rest_api.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.propagation import entry_of
from fumehood.flow.values import (
    FALSE,
    MISSING,
    NONE,
    Dictionary,
    External,
    Function,
    Listing,
    Partial,
    Site,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, believe
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import client

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HARMLESS: Final = frozenset({"integer", "number", "boolean", "null"})
MAX_DEPTH: Final = 6
RISON: Final = ("flask_appbuilder.api.rison", "flask_appbuilder.rison")
APPLIED: Final = "flask_appbuilder.api.rison()"
FITS: Final = " rison"
"""The slot of a function for the schema of what it is handed; no attribute has a blank."""


def fitting(run: Interpreter, schema: Value | None, value: Value, site: Site, depth: int = 0) -> Value:
    """What client data is that fits a schema: a document of known shape, as far as the schema tells."""
    if not isinstance(schema, Dictionary) or not isinstance(value, Unknown) or depth > MAX_DEPTH:
        return value
    kinds = _types(schema)
    if "enum" in schema.slots or "const" in schema.slots or (kinds and kinds <= HARMLESS):
        return Unknown("fitting")
    if kinds == {"array"}:
        items = _entry(schema, "items")
        return Listing(run.memory.owner, rest=fitting(run, items, entry_of(value, "[]"), site, depth + 1))
    properties = _entry(schema, "properties")
    if kinds != {"object"} or not isinstance(properties, Dictionary):
        return value
    closed = _entry(schema, "additionalProperties") == FALSE
    found = Dictionary(run.memory.owner, site, rest=None if closed else value)
    for name, one in properties.slots.items():
        if isinstance(name, str):
            entry = fitting(run, present(one), entry_of(value, "[]", name), site, depth + 1)
            found.slots[name] = join(entry, MISSING)
    return found


def _types(schema: Dictionary) -> set[str]:
    """The types that a schema allows, each by its name."""
    found = _entry(schema, "type")
    listed = found.elements if isinstance(found, Listing) else options(found or NONE)
    return {string(one) or "" for one in listed} - {""}


def _entry(schema: Dictionary, key: str) -> Value | None:
    found = schema.slots.get(key)
    return None if found is None else present(found)


@on(*RISON)
def rison(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator of a method that is handed what the query string says in a notation of its own."""
    return Partial(External(APPLIED), (call.arguments.get(0, "schema") or NONE,), {})


@on(APPLIED)
def note_rison(run: Interpreter, call: LibraryCall) -> Value:
    """The method stays what it is; what does not fit the schema never gets to it."""
    schema, method = call.arguments.positional[0], call.arguments.positional[-1]
    if isinstance(method, Function):
        run.memory.write(method, FITS, schema)
    return method


def rison_of(run: Interpreter, method: Value, site: Site) -> Value:
    """What `@rison` hands to a method, which functions of the program may be around."""
    sent = client("the query string", "q", site)
    for _ in range(MAX_DEPTH):
        if not isinstance(method, Function):
            break
        if (schema := method.slots.get(FITS)) is not None:
            return fitting(run, schema, sent, site)
        method = _inside(method)
    return sent


def _inside(wrapper: Function) -> Value:
    """The function that a decorator of the program put another one around."""
    return next(
        (one for one in wrapper.outer.slots.values() if isinstance(one, Function) and one is not wrapper),
        NONE,
    )


@on("jsonschema.validate", "jsonschema.validators.validate")
def validate(run: Interpreter, call: LibraryCall) -> Value:
    """Raises for what does not fit; where it is passed, each property is what the schema says."""
    instance, schema = call.arguments.get(0, "instance"), call.arguments.get(1, "schema")
    if isinstance(instance, Unknown) and isinstance(schema, Dictionary):
        _believe(run, schema, instance)
    return NONE


def _believe(run: Interpreter, schema: Dictionary, value: Unknown, depth: int = 0) -> None:
    """Note that the entries of a document which the schema makes harmless are."""
    kinds = _types(schema)
    if "enum" in schema.slots or "const" in schema.slots or (kinds and kinds <= HARMLESS):
        believe(run, Verdict(True, about(value, EVERYTHING)), True)
    properties = _entry(schema, "properties")
    if not isinstance(properties, Dictionary) or depth > MAX_DEPTH:
        return
    for name, one in properties.slots.items():
        inner = present(one)
        if isinstance(name, str) and isinstance(inner, Dictionary):
            _believe(run, inner, entry_of(value, "[]", name), depth + 1)

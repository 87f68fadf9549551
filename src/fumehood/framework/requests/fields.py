"""Schemas of marshmallow and what is built on it: webargs, Flask-Smorest, APIFlask. Which fields leave client text.

https://marshmallow.readthedocs.io/en/stable/marshmallow.fields.html, https://webargs.readthedocs.io/en/latest/api.html
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.propagation import derived, safer, taints
from fumehood.flow.values import (
    MISSING,
    NONE,
    TRUE,
    UNKNOWN,
    Arguments,
    Class,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
    join,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict
from fumehood.framework.library import ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import entry, upload
from fumehood.framework.requests.declarations import (
    ADDRESS,
    declared_in,
    declares,
    kind_of,
    several,
    told,
    validated,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HARMLESS: Final = frozenset(
    {
        "AwareDateTime", "Bool", "Boolean", "Date", "DateTime", "Decimal", "Enum", "Float", "IP", "IPInterface", "IPv4",
        "IPv4Interface", "IPv6", "IPv6Interface", "Int", "Integer", "NaiveDateTime", "Number", "Time", "TimeDelta",
        "Timestamp", "UUID", "Constant",
    }
)  # fmt: skip
TEXTS: Final = frozenset(
    {
        "Dict", "Email", "Field", "File", "Function", "Mapping", "Method", "Raw", "Str", "String", "URL", "Url",
        "URLFor", "AbsoluteURLFor", "Pluck", "Config", "Any",
    }
)  # fmt: skip
STRINGS: Final = frozenset({"Email", "Str", "String", "URL", "Url"})
CONTAINERS: Final = frozenset({"List", "DelimitedList", "DelimitedTuple", "Tuple", "Nested"})
FIELD_ROOMS: Final = ("marshmallow.fields", "webargs.fields", "apiflask.fields", "flask_marshmallow.fields")
VALIDATORS: Final = (
    "OneOf",
    "Equal",
    "ContainsOnly",
    "Regexp",
    "And",
    "Length",
    "Range",
    "URL",
    "Email",
    "NoneOf",
)
SCHEMA: Final = "marshmallow.Schema"
FIELDS: Final = HARMLESS | TEXTS | CONTAINERS
RECORD: Final = "marshmallow.Schema.from_dict()"
"""What makes a schema of a dictionary of fields."""

declares(*(f"{room}.{name}" for room in FIELD_ROOMS for name in FIELDS))
declares(
    *(
        f"{room}.{name}"
        for room in ("marshmallow.validate", "webargs.validate", "apiflask.validators")
        for name in VALIDATORS
    )
)
declares(SCHEMA)


def _of_extension(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    """`ma.Schema`, `ma.String` of Flask-Marshmallow."""
    if name in FIELDS:
        return External(f"marshmallow.fields.{name}")
    return External(SCHEMA) if name.endswith("Schema") else None


ATTRIBUTES["flask_marshmallow.Marshmallow"] = _of_extension


def loaded(run: Interpreter, schema: Value | None, data: Value, site: Site, *, many: bool = False) -> Value:
    """What a schema makes of data. `schema` is a class, an object or a dictionary of fields."""
    if isinstance(schema, Function | Method) and not isinstance(schema, External):
        schema = run.call(schema, Arguments([UNKNOWN]), site)
    if isinstance(schema, Instance):
        many = many or told(schema, None, "many") == TRUE
    if many:
        each = entry(run, data, "", site) if isinstance(data, Unknown) else Unknown("each")
        return Listing(run.memory.owner, rest=_record(run, schema, each, site))
    return _record(run, schema, data, site)


def _record(run: Interpreter, schema: Value | None, data: Value, site: Site) -> Value:
    fields = fields_of(schema)
    if fields is None:
        return data
    kept = isinstance(schema, Instance | Class) and _keeps_unknown(schema)
    record = Dictionary(run.memory.owner, site, rest=data if kept else None)
    record.unlisted = derived("key", data)
    for name, field in fields.items():
        key = string(told(field, None, "data_key") or NONE) or name
        value = load_field(run, field, entry(run, data, key, site), site)
        value = _refined(run, schema, name, value, site)
        record.slots[string(told(field, None, "attribute") or NONE) or name] = _or_default(
            run, field, value, site
        )
    return _processed(run, schema, record, site)


def _or_default(run: Interpreter, field: Instance, value: Value, site: Site) -> Value:
    """A field may be absent unless it is required; then it is its default or not there at all."""
    if told(field, None, "required") == TRUE:
        return value
    default = told(field, None, "load_default", "missing")
    if isinstance(default, Function | Method):
        default = run.call(default, Arguments(), site)
    return join(value, MISSING if default is None else default)


def fields_of(schema: Value | None) -> dict[str, Instance] | None:
    """The fields of a schema by name; None if nobody knows them."""
    if isinstance(schema, Instance):
        fields = schema.slots.get(RECORD)
        schema = fields if fields is not None else schema.cls
    if isinstance(schema, Dictionary):
        members = {key: value for key, value in schema.slots.items() if isinstance(key, str)}
    elif isinstance(schema, Class):
        members = declared_in(schema)
    else:
        return None
    found = {
        name: value for name, value in members.items() if isinstance(value, Instance) and _is_field(value)
    }
    return {name: value for name, value in found.items() if told(value, None, "dump_only") != TRUE} or None


def _is_field(value: Instance) -> bool:
    return any(path.startswith(FIELD_ROOMS) for path in value.library_classes())


def _keeps_unknown(schema: Instance | Class) -> bool:
    """Whether entries that no field is about are kept: `unknown = INCLUDE`."""
    cls = schema.cls if isinstance(schema, Instance) else schema
    meta = cls.find("Meta") if isinstance(cls, Class) else None
    chosen = told(schema, None, "unknown") if isinstance(schema, Instance) else None
    chosen = chosen or (meta.find("unknown") if isinstance(meta, Class) else None)
    return (isinstance(chosen, External) and chosen.name == "INCLUDE") or string(chosen or NONE) == "include"


def load_field(run: Interpreter, field: Instance, value: Value, site: Site) -> Value:
    """What a field makes of one entry: typed ones are what they are, any other is text as its validators leave it."""
    name = kind_of(field)
    if isinstance(field.cls, Class) and isinstance(own := field.cls.find("_deserialize"), Function):
        value = run.call(Method(field, own), Arguments([value, UNKNOWN, UNKNOWN]), site)
    elif name in HARMLESS:
        return Unknown(name)
    elif name == "Nested":
        many = told(field, None, "many") == TRUE
        return loaded(run, told(field, 0, "nested"), value, site, many=many)
    elif name in {"List", "DelimitedList", "Tuple", "DelimitedTuple"}:
        return _load_list(run, field, value, site)
    elif name in STRINGS:
        value = run.call(External("builtins.str"), Arguments([value]), site)
        value = safer(value, ADDRESS) if name == "Email" else value
    elif name in {"File", "Upload"}:
        return upload(run, taints(value)[0].source.name if taints(value) else "", site)
    return validated(run, several(told(field, None, "validate", "validator")), value, site)


def _load_list(run: Interpreter, field: Instance, value: Value, site: Site) -> Value:
    inner = told(field, 0, "cls_or_instance", "tuple_fields")
    found: list[Value] = []
    for one in several(inner):
        if isinstance(one, External) and one.name in HARMLESS:
            found.append(Unknown(one.name))
        else:
            found.append(load_field(run, one, value, site) if isinstance(one, Instance) else value)
    checked = [kind_of(one) for one in several(told(field, None, "validate"))]
    element = Unknown("allowed") if "ContainsOnly" in checked else join(*found) if found else value
    return Listing(run.memory.owner, rest=element)


def _refined(run: Interpreter, schema: Value | None, name: str, value: Value, site: Site) -> Value:
    """`@validates("name")` methods of a schema refuse what they raise for."""
    for method in _marked(schema, "validates"):
        if name in _names(method) and isinstance(schema, Instance | Class):
            run.call(Method(schema, method), Arguments([value]), site)
    return value


def _processed(run: Interpreter, schema: Value | None, record: Value, site: Site) -> Value:
    """`@post_load` methods make something else of what was loaded."""
    for method in _marked(schema, "post_load"):
        receiver = schema if isinstance(schema, Instance) else Instance(run.memory.owner, schema, site)  # type: ignore[arg-type]
        record = run.call(Method(receiver, method), Arguments([record], rest=True), site)
    return record


def _marked(schema: Value | None, decorator: str) -> list[Function]:
    """The methods of a schema with one of marshmallow's decorators."""
    cls = schema.cls if isinstance(schema, Instance) else schema
    if not isinstance(cls, Class):
        return []
    methods = [value for value in declared_in(cls).values() if isinstance(value, Function)]
    return [one for one in methods if any(_named(mark) == decorator for mark in _decorators(one))]


def _decorators(function: Function) -> list[ast.expr]:
    return getattr(function.node, "decorator_list", [])


def _named(mark: ast.expr) -> str:
    mark = mark.func if isinstance(mark, ast.Call) else mark
    return mark.attr if isinstance(mark, ast.Attribute) else getattr(mark, "id", "")


def _names(method: Function) -> list[object]:
    """The names in `@validates("a", "b")`."""
    marks = [
        mark for mark in _decorators(method) if isinstance(mark, ast.Call) and _named(mark) == "validates"
    ]
    return [one.value for mark in marks for one in mark.args if isinstance(one, ast.Constant)]


@on(f"{SCHEMA}.load", f"{SCHEMA}.loads")
def load(run: Interpreter, call: LibraryCall) -> Value:
    """`Schema().load(request.json)`."""
    data = call.arguments.get(0, "data", "json_data") or UNKNOWN
    many = call.arguments.get(None, "many") == TRUE
    return loaded(run, call.receiver, data, call.site, many=many)


@on(f"{SCHEMA}.validate")
def validate(run: Interpreter, call: LibraryCall) -> Value:
    """The errors: where there are none, each entry is what its field says."""
    data = call.arguments.get(0, "data") or UNKNOWN
    proofs = []
    for name, field in (fields_of(call.receiver) or {}).items():
        value = entry(run, data, name, call.site) if isinstance(data, Unknown) else UNKNOWN
        if taints(value) and not taints(load_field(run, field, value, call.site)):
            proofs += [(taint.source, EVERYTHING) for taint in taints(value)]
    return Verdict(None, (), tuple(proofs)) if proofs else Unknown("errors")


@on(f"{SCHEMA}.from_dict")
def from_dict(run: Interpreter, call: LibraryCall) -> Value:
    """A class made of a dictionary of fields."""
    return Partial(External(RECORD), (call.arguments.get(0, "fields") or UNKNOWN,), {})


@on(RECORD)
def make_from_dict(run: Interpreter, call: LibraryCall) -> Value:
    """An object of such a class."""
    made = Instance(run.memory.owner, External(SCHEMA), call.site)
    made.slots[RECORD] = call.arguments.get(0) or UNKNOWN
    made.slots.update(call.arguments.keywords)
    return made

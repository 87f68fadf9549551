"""Pydantic models built from client data: which fields are what their annotation says, and which are a client's text.

https://docs.pydantic.dev/latest/concepts/models/, https://docs.pydantic.dev/latest/api/standard_library_types/
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.enumerations import is_enumeration
from fumehood.flow.frame import Frame
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, safer
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
    ModuleObject,
    Object,
    Scope,
    Site,
    Unknown,
    Value,
    join,
    settle,
)
from fumehood.framework.library import CLASS_METHODS, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import entry
from fumehood.framework.requests.declarations import ADDRESS, declares, told, value_matches

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MODEL: Final = "pydantic.BaseModel"
SETTINGS: Final = (
    "pydantic_settings.BaseSettings",
    "pydantic_settings.main.BaseSettings",
    "pydantic.BaseSettings",
)
"""https://docs.pydantic.dev/latest/concepts/pydantic_settings/"""

ANNOTATED: Final = "typing.Annotated"
HIDDEN: Final = "pydantic.SecretStr"
HELD: Final = " held"
MORE: Final = "model_extra"
"""Attribute of a model that takes other keys than its fields."""

HARMLESS: Final = frozenset(
    {
        "int", "float", "bool", "NoneType", "None", "UUID", "UUID1", "UUID3", "UUID4", "UUID5", "date", "datetime",
        "time", "timedelta", "Decimal", "Literal", "conint", "confloat", "condecimal", "condate", "PositiveInt",
        "NegativeInt", "NonNegativeInt", "NonPositiveInt", "PositiveFloat", "NegativeFloat", "NonNegativeFloat",
        "NonPositiveFloat",
        "StrictInt", "StrictBool", "StrictFloat", "IPvAnyAddress", "IPvAnyNetwork", "IPv4Address", "IPv6Address",
        "PastDate", "FutureDate", "AwareDatetime", "NaiveDatetime", "PastDatetime", "FutureDatetime", "FiniteFloat",
    }
)  # fmt: skip
LISTS: Final = frozenset(
    {"list", "List", "set", "Set", "tuple", "Tuple", "frozenset", "Sequence", "Iterable", "conlist"}
)
UNIONS: Final = frozenset({"Optional", "Union", "Required", "NotRequired", "ClassVar", "Final"})

declares(
    "pydantic.Field",
    "pydantic.fields.Field",
    "pydantic.constr",
    "pydantic.types.constr",
    "pydantic.StringConstraints",
)
CLASS_METHODS.update(
    f"{MODEL}.{name}" for name in ("model_validate", "model_validate_json", "parse_obj", "parse_raw")
)


@on(f"{MODEL}.__init__")
def make_model(run: Interpreter, call: LibraryCall) -> Value | None:
    """`Item(name=request.json["name"])`: each field as its annotation has it."""
    made = call.receiver
    if not isinstance(made, Instance) or not isinstance(made.cls, Class):
        return None
    for name, (owner, node) in annotated(made.cls).items():
        if (given := call.arguments.keywords.get(name)) is not None:
            value = of_type(run, _frame(owner), node, given, call.site)
            run.memory.write(made, name, _field(run, owner, name, value, call.site))
        elif call.arguments.mapped is not None:
            found = entry(run, call.arguments.mapped, _alias(owner, name), call.site)
            value = of_type(run, _frame(owner), node, found, call.site)
            run.memory.write(made, name, _field(run, owner, name, value, call.site))
        elif call.arguments.rest:
            run.memory.write(made, name, Unknown(name))
        elif (default := made.cls.find(name)) is not None:
            run.memory.write(made, name, _default(default))
    return made


@on(HIDDEN)
def secret(run: Interpreter, call: LibraryCall) -> Value:
    """A text that is not shown by accident."""
    made = Instance(run.memory.owner, External(HIDDEN), call.site)
    made.slots[HELD] = call.arguments.get(0, "secret_value") or UNKNOWN
    return made


@on(f"{HIDDEN}.get_secret_value")
def secret_value(run: Interpreter, call: LibraryCall) -> Value | None:
    """The text."""
    return call.receiver.slots.get(HELD) if isinstance(call.receiver, Instance) else None


@on(*(f"{base}.__init__" for base in SETTINGS))
def make_settings(run: Interpreter, call: LibraryCall) -> Value | None:
    """Each field is what the environment says, else what is passed or written as its default."""
    made = call.receiver
    if not isinstance(made, Instance) or not isinstance(made.cls, Class):
        return None
    for name in annotated(made.cls):
        value: Value = Unknown(f"${name.upper()}")
        given = call.arguments.keywords.get(name)
        default = made.cls.find(name)
        if given is None and default is not None:
            value = join(value, _default(default))
        run.memory.write(made, name, value if given is None else given)
    return made


@on("pydantic.ConfigDict")
def configured(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary of settings."""
    made = Dictionary(run.memory.owner, call.site)
    made.slots.update(call.arguments.keywords)
    return made


@on("pydantic.TypeAdapter")
def make_adapter(run: Interpreter, call: LibraryCall) -> Value:
    """`TypeAdapter(list[Item])`: where it is made its type is written."""
    return Instance(run.memory.owner, External("pydantic.TypeAdapter"), call.site)


@on("pydantic.TypeAdapter.validate_python", "pydantic.TypeAdapter.validate_json")
def adapt(run: Interpreter, call: LibraryCall) -> Value:
    """Data as the type has it."""
    data, adapter = call.arguments.get(0, "object", "data") or UNKNOWN, call.receiver
    made = adapter.at if isinstance(adapter, Instance) else None
    module = run.modules.loaded.get(made.module.path) if made is not None else None
    match made.node if made is not None else None:
        case ast.Call(args=[written, *_]) if module is not None:
            return of_type(run, Frame(module, module), written, data, call.site)
        case _:
            return derived(f"{call.path}()", data)


@on(*(f"{MODEL}.{name}" for name in ("model_validate", "model_validate_json", "parse_obj", "parse_raw")))
def validate(run: Interpreter, call: LibraryCall) -> Value:
    """`Item.model_validate(request.json)`."""
    cls, data = call.receiver, call.arguments.get(0, "obj", "json_data", "b")
    if not isinstance(cls, Class) or data is None:
        return UNKNOWN
    return model_of(run, cls, data, call.site)


def model_of(run: Interpreter, cls: Class, data: Value, site: Site) -> Value:
    """An object whose fields are the entries of a document."""
    made = Instance(run.memory.owner, cls, site)
    for name, (owner, node) in annotated(cls).items():
        value = of_type(run, _frame(owner), node, entry(run, data, _alias(cls, name), site), site)
        found = _field(run, owner, name, value, site)
        default = cls.find(name)
        made.slots[name] = found if default is None else join(found, _default(default))
    if _takes_more(cls):
        other = Dictionary(run.memory.owner, rest=derived(f"{MORE}[]", data))
        other.unlisted = derived(f"{MORE} key", data)
        made.slots[MORE] = other
    return made


def _takes_more(cls: Class) -> bool:
    """`extra="allow"`: https://docs.pydantic.dev/latest/api/config/#pydantic.config.ConfigDict.extra."""
    told_by = cls.find("model_config") or cls.find("Config")
    given = (
        present(told_by.slots["extra"]) if isinstance(told_by, Object) and "extra" in told_by.slots else None
    )
    return given == Constant("allow")


def annotated(cls: Class) -> dict[str, tuple[Class, ast.expr]]:
    """The annotated names of a class and its bases in the workspace, with the class that has them."""
    found: dict[str, tuple[Class, ast.expr]] = {}
    for base in reversed(cls.lineage()):
        node = base.at.node if isinstance(base, Class) and base.at is not None else None
        for item in node.body if isinstance(node, ast.ClassDef) else ():
            if (
                isinstance(item, ast.AnnAssign)
                and isinstance(item.target, ast.Name)
                and isinstance(base, Class)
            ):
                found[item.target.id] = (base, item.annotation)
    return found


def of_type(  # noqa: PLR0911 -- one case for each form of an annotation
    run: Interpreter, frame: Frame, node: ast.expr, value: Value, site: Site
) -> Value:
    """What a value is once it has been taken for an annotated type; a text stays what a client sent."""
    match node:
        case ast.Constant(value=str() as written):
            return of_type(run, frame, _parsed(written), value, site)
        case ast.Constant(value=None):
            return Unknown("None")
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return join(of_type(run, frame, left, value, site), of_type(run, frame, right, value, site))
        case ast.Subscript():
            return _of_generic(run, frame, node, value, site)
        case ast.Call():
            return (
                _constrained(run, run.evaluate(frame, node), value, site)
                if _last(node.func) not in HARMLESS
                else Unknown(_last(node.func))
            )
        case ast.Name() | ast.Attribute():
            return _of_name(run, frame, node, value, site)
        case _:
            return value


def _of_generic(run: Interpreter, frame: Frame, node: ast.Subscript, value: Value, site: Site) -> Value:
    name = _last(node.value)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name in HARMLESS:
        return Unknown(name)
    if name in UNIONS:
        return join(*(of_type(run, frame, one, value, site) for one in inner))
    if name in LISTS:
        return Listing(run.memory.owner, rest=of_type(run, frame, inner[0], value, site))
    if name == "Annotated":
        value = of_type(run, frame, inner[0], value, site)
        for one in inner[1:]:
            value = _constrained(run, run.evaluate(frame, one), value, site)
        return value
    if name in {"dict", "Dict", "Mapping"}:
        return Dictionary(run.memory.owner, rest=of_type(run, frame, inner[-1], value, site))
    return value


def _of_name(run: Interpreter, frame: Frame, node: ast.expr, value: Value, site: Site) -> Value:
    match _last(node):
        case name if name in HARMLESS:
            return Unknown(name)
        case "str" | "StrictStr":
            return run.call(External("builtins.str"), Arguments([value]), site)
        case "EmailStr":
            return safer(value, ADDRESS)
        case _:
            return _of_class(run, frame, node, value, site)


def _of_class(run: Interpreter, frame: Frame, node: ast.expr, value: Value, site: Site) -> Value:
    """A class of the workspace: an enumeration, another model; or another name of a type."""
    return _of_meant(run, settle(run.evaluate(frame, node)), value, site)


def _of_meant(run: Interpreter, meant: Value, value: Value, site: Site) -> Value:
    match meant:
        case Class() if is_enumeration(meant):
            return Unknown(meant.name)
        case Class() if MODEL in Instance(None, meant).library_classes():
            return model_of(run, meant, value, site)
        case External(name=name) if name in HARMLESS:
            return Unknown(name)
        case Instance(cls=External(path=path), slots={"of": Listing() as given}) if path == ANNOTATED:
            value = _of_meant(run, settle(given.elements[0]), value, site) if given.elements else value
            for told_by in given.elements[1:]:
                _constrained(run, told_by, value, site)
            return value
        case _:
            return value


def _annotated_as(run: Interpreter, receiver: Value, key: Value) -> Value:
    """`Name = Annotated[str, Field(pattern=…)]`, a name for a type and what is demanded of it."""
    made = Instance(run.memory.owner, External(ANNOTATED))
    made.slots["of"] = key if isinstance(key, Listing) else Listing(run.memory.owner, [key])
    return made


ITEMS[ANNOTATED] = ITEMS["typing_extensions.Annotated"] = _annotated_as


def _constrained(run: Interpreter, told_by: Value, value: Value, site: Site) -> Value:
    """A text that has to match a pattern, which is looked for anywhere in it."""
    if isinstance(told_by, Instance):
        value_matches(run, "search", told(told_by, None, "pattern", "regex"), value, site)
    return value


def _field(run: Interpreter, cls: Class, name: str, value: Value, site: Site) -> Value:
    """What `Field(pattern=…)` and validators of the class make of a value."""
    declared = cls.find(name)
    if isinstance(declared, Instance):
        value = _constrained(run, declared, value, site)
    for member in map(present, cls.slots.values()):
        if isinstance(member, Function) and name in _validates(member):
            value = run.call(Method(cls, member), Arguments([value], rest=True), site)
    return value


def _validates(function: Function) -> set[object]:
    """The fields that a method validates: `@field_validator("name")`."""
    marks = [mark for mark in getattr(function.node, "decorator_list", []) if isinstance(mark, ast.Call)]
    wanted = [mark for mark in marks if _last(mark.func) in {"field_validator", "validator"}]
    return {one.value for mark in wanted for one in mark.args if isinstance(one, ast.Constant)}


def _alias(cls: Class, name: str) -> str:
    declared = cls.find(name)
    alias = told(declared, None, "alias", "validation_alias") if isinstance(declared, Instance) else None
    return alias.value if isinstance(alias, Constant) and isinstance(alias.value, str) else name


def _default(value: Value) -> Value:
    if (
        isinstance(value, Instance)
        and HELD not in value.slots
        and "pydantic" in "".join(value.library_classes())
    ):
        return told(value, 0, "default") or UNKNOWN
    return value


def _frame(cls: Class) -> Frame:
    scope: Scope = cls.scope
    while not isinstance(scope, ModuleObject) and scope.outer is not None:
        scope = scope.outer
    return Frame(scope if isinstance(scope, ModuleObject) else ModuleObject("", "", ""), cls.scope)


def _parsed(written: str) -> ast.expr:
    try:
        return ast.parse(written, mode="eval").body
    except SyntaxError:
        return ast.Constant(...)


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def dump(run: Interpreter, call: LibraryCall) -> Value:
    """`item.model_dump()`: the fields by name."""
    found = Dictionary(run.memory.owner, call.site)
    if isinstance(call.receiver, Instance):
        found.slots.update(call.receiver.slots)
        more = found.slots.pop(MORE, None)
        if isinstance(more, Dictionary) and call.arguments.get(None, "include") is None:
            found.rest, found.unlisted = more.rest, more.unlisted
    return found


on(f"{MODEL}.model_dump", f"{MODEL}.dict")(dump)

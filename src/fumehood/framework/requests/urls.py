"""The variable parts of URL rules: what a client can write there, by the converter that reads it.

https://flask.palletsprojects.com/en/stable/quickstart/#variable-rules and
https://werkzeug.palletsprojects.com/en/stable/routing/#custom-converters
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.instances import instantiate
from fumehood.flow.memory import present
from fumehood.flow.propagation import safer
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Method,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.flow.verdicts import believe
from fumehood.framework.library import ITEM_ASSIGNERS, OBJECTS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.shelf import PRESENT, Shelf
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PARAMETER: Final = regex(
    r"<(?:(?P<converter>[a-zA-Z_]\w*)(?:\((?P<options>[^<>]*)\))?:)?(?P<name>[a-zA-Z_]\w*)>"
)
HARMLESS: Final = frozenset({"int", "float", "uuid", "any"})
OF_FLASK: Final = HARMLESS | {"string", "path", "default"}
"""Any other is the program's own, and most of them look something up: what nobody saw registered makes no text."""

HARMLESS_CLASSES: Final = frozenset(
    {"NumberConverter", "IntegerConverter", "FloatConverter", "UUIDConverter", "AnyConverter"}
)
CONVERTERS: Final = "flask.Flask.url_map.converters"
OBJECTS[CONVERTERS] = "werkzeug.routing.Converters"


def parameters(run: Interpreter, rule: str | None, site: Site) -> dict[str, Value]:
    """The variable parts of a URL rule by name, as a client fills them in; numbers, UUIDs and listed words are safe.

    Raises Raised if a converter of the workspace refuses everything.
    """
    found = {}
    for part in PARAMETER.finditer(rule or ""):
        name, converter = part["name"], part["converter"] or "string"
        own = _own(run, converter)
        if own is not None:
            found[name] = _converted(run, own, part["options"], text(name, site), site)
        elif converter not in OF_FLASK:
            found[name] = Unknown(name)
        else:
            found[name] = parameter(name, converter, site)
    return found


def parameter(name: str, converter: str, site: Site) -> Value:
    """One variable part by the name of Flask's converter, or of a type that a parameter is annotated with."""
    if converter in HARMLESS or converter in {"UUID", "bool", "date", "datetime", "Decimal"}:
        return Unknown(f"number {name}")
    found = text(name, site)
    return safer(found, ["-/"]) if converter == "string" else found


def text(name: str, site: Site) -> Unknown:
    """What a client wrote into the URL."""
    return Unknown(name, (Taint(Source("the URL", name, site=site)),))


def _own(run: Interpreter, name: str) -> Value | None:
    """The class that the workspace registered under the name of a converter; a factory may do so later."""
    table = run.library.name(CONVERTERS)
    found = table.slots.get(name) if isinstance(table, Instance) else None
    if found is None and name not in OF_FLASK:
        run.library.kept(Shelf).asked.add(f"{PRESENT}{_on_shelf(name)}")
    return None if found is None else options(present(found))[0]


def _on_shelf(name: object) -> str:
    return f"url_map.converters[{name!r}]"


def _converted(run: Interpreter, cls: Value, written: str | None, value: Value, site: Site) -> Value:
    """What a converter makes of a text that its regular expression fits."""
    if isinstance(cls, External):
        return Unknown(cls.name) if cls.name in HARMLESS_CLASSES else value
    if not isinstance(cls, Class):
        return value
    if any(path.rpartition(".")[2] in HARMLESS_CLASSES for path in Instance(None, cls).library_classes()):
        return Unknown(cls.name)
    converter = instantiate(run, cls, Arguments([UNKNOWN, *_options(written)]), site)
    for pattern in options(run.read(converter, "regex", site)):
        if isinstance(pattern, Constant):
            believe(run, run.call(External("re.fullmatch"), Arguments([pattern, value]), site), True)
    if isinstance(own := cls.find("to_python"), Function):
        return run.call(Method(converter, own), Arguments([value]), site)
    return value


def _options(written: str | None) -> list[Value]:
    """The arguments in `<regex("[a-z]+"):name>`."""
    try:
        found = ast.literal_eval(f"({written},)") if written else ()
    except (ValueError, SyntaxError):
        return [UNKNOWN]
    return [Constant(one) if isinstance(one, str | int | float) else UNKNOWN for one in found]


def _register(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    """`app.url_map.converters["slug"] = SlugConverter`."""
    table = run.library.name(CONVERTERS)
    if isinstance(table, Instance) and isinstance(key, Constant):
        run.memory.write(table, key.value, value)
        run.library.kept(Shelf).put(run.memory, _on_shelf(key.value), value)
    return True


ITEM_ASSIGNERS[CONVERTERS] = _register
ITEM_ASSIGNERS[OBJECTS[CONVERTERS]] = _register


@on(f"{CONVERTERS}.update", f"{CONVERTERS}.setdefault", "werkzeug.routing.Converters.update")
def register_all(run: Interpreter, call: LibraryCall) -> Value:
    """`app.url_map.converters.update(slug=SlugConverter)`."""
    given = call.arguments.get(0)
    if isinstance(given, Dictionary):
        for key, value in given.slots.items():
            _register(run, UNKNOWN, Constant(key), value, call.site)
    elif given is not None and len(call.arguments.positional) > 1:
        _register(run, UNKNOWN, given, call.arguments.positional[1], call.site)
    for name, value in call.arguments.keywords.items():
        _register(run, UNKNOWN, Constant(name), value, call.site)
    return UNKNOWN

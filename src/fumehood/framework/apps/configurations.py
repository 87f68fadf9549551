"""Parsed configurations: `configparser` keeps each option of each section."""

from __future__ import annotations

import configparser
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from fumehood.flow import mappings
from fumehood.flow.builtin_methods import METHODS
from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, taints
from fumehood.flow.values import (
    NONE,
    REST,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Site,
    Unknown,
    Value,
    join,
)
from fumehood.framework.library import ITEM_ASSIGNERS, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.holders import held

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_TEXT: Final = 20_000
PARSERS: Final = tuple(
    f"configparser.{name}" for name in ("ConfigParser", "RawConfigParser", "SafeConfigParser")
)
SECTIONS: Final = " sections"
OPTION: Final = Unknown("configparser[]")
"""What an option is that nothing is known of."""


@on(*PARSERS)
def parser(run: Interpreter, call: LibraryCall) -> Value:
    """A configuration without sections; what is in files is unknown."""
    made = Instance(run.memory.owner, External("configparser.ConfigParser"), call.site)
    made.slots[SECTIONS] = Dictionary(run.memory.owner, call.site)
    if isinstance(defaults := call.arguments.get(0, "defaults"), Dictionary):
        _sections(made).slots["DEFAULT"] = _section(run, defaults, call.site)
    return made


def _sections(receiver: Value | None) -> Dictionary:
    found = receiver.slots.get(SECTIONS) if isinstance(receiver, Instance) else None
    return found if isinstance(found, Dictionary) else Dictionary(None, rest=UNKNOWN)


def _section(run: Interpreter, source: Value | None, site: Site) -> Dictionary:
    """Options by name, as written and in lower case, which are the same to a parser."""
    made = Dictionary(run.memory.owner, site, OPTION)
    if isinstance(source, Dictionary):
        made.rest = source.rest or OPTION
        for key, value in source.slots.items():
            made.slots[key] = made.slots[str(key).lower()] = value
    elif source is not None:
        made.rest = derived("configparser[]", source)
    return made


def _options_of(run: Interpreter, receiver: Value | None, name: Value | None) -> Dictionary | None:
    """A section by its name; None if the name is not known or there is no such section."""
    text = string(name)
    found = None if text is None else _sections(receiver).slots.get(text)
    return found if isinstance(found, Dictionary) else None


@on("configparser.ConfigParser.add_section")
def add_section(run: Interpreter, call: LibraryCall) -> Value:
    """An empty section."""
    if (name := string(call.arguments.get(0, "section"))) is not None:
        run.memory.write(_sections(call.receiver), name, _section(run, None, call.site))
    return NONE


@on("configparser.ConfigParser.set")
def set_option(run: Interpreter, call: LibraryCall) -> Value:
    """One option of one section."""
    section, name = call.arguments.get(0, "section"), string(call.arguments.get(1, "option"))
    value = call.arguments.get(2, "value") or NONE
    found = _options_of(run, call.receiver, section)
    if found is not None and name is not None:
        for spelling in {name, name.lower()}:
            run.memory.write(found, spelling, value)
    elif found is not None:
        mappings.weaken(run, found, value)
    else:
        _anywhere(run, call, value)
    return NONE


def _anywhere(run: Interpreter, call: LibraryCall, value: Value) -> None:
    """Any option of any section may be this as well."""
    sections = _sections(call.receiver)
    unknown = Unknown("configparser[]", taints(value))
    for one in sections.slots.values():
        if isinstance(one, Dictionary):
            mappings.weaken(run, one, unknown)
    run.memory.write(sections, REST, Dictionary(run.memory.owner, call.site, rest=unknown))


@on("configparser.ConfigParser.get", "configparser.ConfigParser.getint", "configparser.ConfigParser.getfloat",
    "configparser.ConfigParser.getboolean")  # fmt: skip
def get_option(run: Interpreter, call: LibraryCall) -> Value:
    """One option, or the fallback. Without a section a section is asked for, as `parser[section]`."""
    if not call.path.endswith(".get"):
        return Unknown(f"{call.path}()")
    section, name = call.arguments.get(0, "section"), call.arguments.get(1, "option")
    fallback = call.arguments.get(None, "fallback")
    text = string(section)
    found = _sections(call.receiver).slots.get(text) if text is not None else None
    if name is None:
        return found or UNKNOWN
    value = _looked_up(run, call.receiver, found, name)
    if value is None:
        return fallback or OPTION
    return value if fallback is None else join(value, fallback)


def _looked_up(run: Interpreter, receiver: Value | None, section: Value | None, name: Value) -> Value | None:
    """An option of a section, else of the defaults."""
    if not isinstance(section, Dictionary):
        rest = _sections(receiver).rest
        section = rest if isinstance(rest, Dictionary) else None
    if section is None:
        return None
    key = string(name)
    if key is None:
        return join(*map(present, section.slots.values()), section.rest or OPTION)
    for scope in (section, _sections(receiver).slots.get("DEFAULT")):
        if isinstance(scope, Dictionary):
            for written in (key, key.lower()):
                if written in scope.slots:
                    return present(scope.slots[written])
    return section.rest


@on("configparser.ConfigParser.read_dict")
def read_dict(run: Interpreter, call: LibraryCall) -> Value:
    """Sections from a dictionary of dictionaries."""
    source = call.arguments.get(0, "dictionary")
    if not isinstance(source, Dictionary):
        _anywhere(run, call, source or UNKNOWN)
        return NONE
    for name, section in source.slots.items():
        run.memory.write(_sections(call.receiver), str(name), _section(run, present(section), call.site))
    return NONE


@on("configparser.ConfigParser.read_string")
def read_string(run: Interpreter, call: LibraryCall) -> Value:
    """Sections from a text; one with client data in it may set any option."""
    source = call.arguments.get(0, "string")
    text = string(source)
    if text is None or len(text) > MAX_TEXT:
        _anywhere(run, call, source or UNKNOWN)
        return NONE
    read = configparser.RawConfigParser()
    with suppress(configparser.Error):
        read.read_string(text)
    for name in read.sections():
        section = _section(run, None, call.site)
        section.slots.update({key: Constant(value) for key, value in read.items(name)})
        run.memory.write(_sections(call.receiver), name, section)
    return NONE


@on("configparser.ConfigParser.read", "configparser.ConfigParser.read_file")
def read_file(run: Interpreter, call: LibraryCall) -> Value:
    """Files may hold anything of the program's own; a buffer what was put into it."""
    source = call.arguments.get(0, "f")
    _anywhere(run, call, held(source) if call.path.endswith("read_file") else UNKNOWN)
    return UNKNOWN


@on("configparser.ConfigParser.items")
def pairs(run: Interpreter, call: LibraryCall) -> Value:
    """Pairs of a section's options."""
    found = _options_of(run, call.receiver, call.arguments.get(0, "section"))
    return UNKNOWN if found is None else METHODS["dict.items"](run, found, Arguments())


def _section_item(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    found = _options_of(run, receiver, key)
    return found if found is not None else _sections(receiver).rest or UNKNOWN


def _assign_section(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if (name := string(key)) is not None:
        run.memory.write(_sections(receiver), name, _section(run, value, site))
    return True


ITEMS["configparser.ConfigParser"] = _section_item
ITEM_ASSIGNERS["configparser.ConfigParser"] = _assign_section

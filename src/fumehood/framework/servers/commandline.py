"""Command-line libraries: what an option is when the user does not give it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Partial,
    Unknown,
    Value,
    join,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on("argparse.ArgumentParser", "optparse.OptionParser")
def parser(run: Interpreter, call: LibraryCall) -> Value:
    """A parser that collects its options."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots["_options"] = Dictionary(run.memory.owner)
    made.slots["_given"] = Dictionary(run.memory.owner)
    return made


@on("argparse.ArgumentParser.add_argument_group", "argparse.ArgumentParser.add_mutually_exclusive_group")
def same_parser(run: Interpreter, call: LibraryCall) -> Value:
    """Groups add to the same namespace."""
    return call.receiver or UNKNOWN


@on("argparse.ArgumentParser.add_subparsers")
def subparsers(run: Interpreter, call: LibraryCall) -> Value:
    """Subcommands add to the same namespace, which has the chosen one's name as `dest`."""
    if isinstance(call.receiver, Instance) and (kept := call.arguments.keywords.get("dest")) is not None:
        run.memory.write(call.receiver, "_dest", kept)
    return call.receiver or UNKNOWN


@on("argparse.ArgumentParser.add_parser")
def subparser(run: Interpreter, call: LibraryCall) -> Value:
    """A subcommand; one that a launch's words do not name is a parser of its own, so that nothing of it counts."""
    name, words = string(call.arguments.get(0, "name")), given_words(run)
    if not isinstance(call.receiver, Instance) or name is None or not words:
        return call.receiver or UNKNOWN
    if name not in words and "aliases" not in call.arguments.keywords:
        return parser(run, call)
    destination = string(call.receiver.slots.get("_dest"))
    if name in words and destination is not None:
        _give(run, call.receiver, destination, name)
    return call.receiver


ARGV: Final = "sys.argv"


def given_words(run: Interpreter) -> list[str]:
    """The arguments that a launch starts the program with; none where no launch tells."""
    argv = run.library.name(ARGV)
    texts = [string(present(one)) for one in argv.elements[1:]] if isinstance(argv, Listing) else []
    return [text for text in texts if text is not None]


def _give(run: Interpreter, receiver: Instance, name: str, text: str) -> None:
    given = receiver.slots.get("_given")
    if isinstance(given, Dictionary):
        run.memory.write(given, name, Constant(text))


@on("argparse.ArgumentParser.add_argument", "optparse.OptionParser.add_option")
def add_argument(run: Interpreter, call: LibraryCall) -> Value:
    """One option, and what it is without being given."""
    declared = call.receiver.slots.get("_options") if isinstance(call.receiver, Instance) else None
    names = [name for name in map(string, call.arguments.positional) if name]
    destination = string(call.arguments.keywords.get("dest")) or _destination(names)
    if isinstance(declared, Dictionary) and destination:
        first = not declared.slots and names and not names[0].startswith("-")
        run.memory.write(declared, destination, _default(run, call))
        words = given_words(run)
        if (
            first
            and words
            and not words[0].startswith("-")
            and not {"nargs", "type"} & {*call.arguments.keywords}
        ):
            assert isinstance(call.receiver, Instance)
            _give(run, call.receiver, destination, words[0])
    return UNKNOWN


def _destination(names: list[str]) -> str:
    long = [name for name in names if name.startswith("--")] or names
    return long[0].lstrip("-").replace("-", "_") if long else ""


def _default(run: Interpreter, call: LibraryCall) -> Value:
    keywords = call.arguments.keywords
    action = string(keywords.get("action"))
    default = keywords.get("default")
    if default is None:
        default = {"store_true": FALSE, "store_false": TRUE}.get(action or "", NONE)
    if (convert := keywords.get("type")) is not None and string(default) is not None:
        default = run.call(convert, Arguments([default]), call.site)
    return default


@on("argparse.ArgumentParser.set_defaults")
def set_defaults(run: Interpreter, call: LibraryCall) -> Value:
    """Defaults by keyword; a subcommand's function is one of several."""
    declared = call.receiver.slots.get("_options") if isinstance(call.receiver, Instance) else None
    if isinstance(declared, Dictionary):
        for name, value in call.arguments.keywords.items():
            old = declared.slots.get(name)
            run.memory.write(declared, name, value if old is None else join(old, value))
    return NONE


@on("argparse.ArgumentParser.parse_args")
def parse_args(run: Interpreter, call: LibraryCall) -> Value:
    """Every option is possibly its default."""
    found = Instance(run.memory.owner, External("argparse.Namespace"), call.site)
    declared = call.receiver.slots.get("_options") if isinstance(call.receiver, Instance) else None
    if isinstance(declared, Dictionary):
        for name, default in declared.slots.items():
            found.slots[name] = default if _is_callable(default) else join(Unknown(f"--{name}"), default)
    given = call.receiver.slots.get("_given") if isinstance(call.receiver, Instance) else None
    if isinstance(given, Dictionary) and not call.arguments.positional:
        found.slots.update(given.slots)
    return found


def _is_callable(value: Value) -> bool:
    return isinstance(value, Function)


@on("argparse.ArgumentParser.parse_known_args", "optparse.OptionParser.parse_args")
def parse_known_args(run: Interpreter, call: LibraryCall) -> Value:
    """The namespace and the rest."""
    return Listing(run.memory.owner, [parse_args(run, call), UNKNOWN], kind=tuple)


@on("click.option", "click.argument", "typer.Option", "typer.Argument")
def option(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator (click), or the default of a parameter (Typer)."""
    if call.path.startswith("typer."):
        default = call.arguments.get(0, "default")
        return (
            Unknown("option")
            if default is None or default == Constant(...)
            else join(Unknown("option"), default)
        )
    return Partial(
        External(f"{call.path}()"), tuple(call.arguments.positional), dict(call.arguments.keywords)
    )


@on("click.option()", "click.argument()")
def decorated_by_option(run: Interpreter, call: LibraryCall) -> Value:
    """The function learns what its parameter is when nobody passes it."""
    *declared, function = call.arguments.positional
    if isinstance(function, Function):
        names = [name for name in map(string, declared) if name]
        plain = [name for name in names if not name.startswith("-")]
        name = plain[0] if plain else _destination([name.partition("/")[0] for name in names])
        is_flag = any("/" in name for name in names) or call.arguments.keywords.get("is_flag") == TRUE
        default = call.arguments.keywords.get("default", FALSE if is_flag else NONE)
        function.provided[name.lower()] = join(Unknown(f"--{name}"), default)
    return function

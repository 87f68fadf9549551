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
from fumehood.framework.modelled import told_or

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
    return _told(run) or []


def _told(run: Interpreter) -> list[str] | None:
    """The arguments that a launch starts the program with; None where no launch tells, or not all of them."""
    argv = run.library.name(ARGV)
    if not isinstance(argv, Listing):
        return None
    texts = [string(present(one)) for one in argv.elements[1:]]
    return None if None in texts else [text for text in texts if text is not None]


def _of_words(names: list[str], words: list[str], flag: Value | None) -> Value | None:
    """What the words of a command line give an option, `flag` if it takes none; None if it is not among them."""
    for index, word in enumerate(words):
        name, sign, text = word.partition("=")
        if name not in names:
            continue
        if flag is not None:
            return flag
        return Constant(text) if sign else Constant(words[index + 1]) if words[index + 1 :] else UNKNOWN
    return None


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
        words = _told(run)
        default = _default(run, call)
        if words is not None and names and names[0].startswith("-"):
            run.memory.write(declared, destination, _settled(run, call, names, words, default))
            return UNKNOWN
        run.memory.write(declared, destination, told_or(run, Unknown(f"--{destination}"), default))
        if (
            first
            and words
            and not words[0].startswith("-")
            and not {"nargs", "type"} & {*call.arguments.keywords}
        ):
            assert isinstance(call.receiver, Instance)
            _give(run, call.receiver, destination, words[0])
    return UNKNOWN


def _settled(
    run: Interpreter, call: LibraryCall, names: list[str], words: list[str], default: Value
) -> Value:
    """What an option is where the whole command line is known."""
    action = string(call.arguments.keywords.get("action"))
    flag: Value | None = {"store_true": TRUE, "store_false": FALSE}.get(action or "")
    if flag is None and action not in {None, "store"}:
        flag = UNKNOWN
    found = _of_words(names, words, flag)
    if found is None:
        return default
    convert = call.arguments.keywords.get("type")
    return found if convert is None or flag is not None else run.call(convert, Arguments([found]), call.site)


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
            known = isinstance(value, Function) or _told(run) is not None
            ways = [value] if known else [Unknown(f"--{name}"), value]
            old = declared.slots.get(name)
            run.memory.write(declared, name, join(*([] if old is None else [old]), *ways))
    return NONE


@on("argparse.ArgumentParser.parse_args")
def parse_args(run: Interpreter, call: LibraryCall) -> Value:
    """Every option, where nobody tells the command line possibly its default."""
    found, parser = Instance(run.memory.owner, External("argparse.Namespace"), call.site), call.receiver
    if not isinstance(parser, Instance):
        return found
    declared, given = parser.slots.get("_options"), parser.slots.get("_given")
    others = _takes_other_words(run, call)
    for name, value in declared.slots.items() if isinstance(declared, Dictionary) else ():
        found.slots[name] = join(Unknown(f"--{name}"), value) if others else value
    if isinstance(given, Dictionary) and not others:
        found.slots.update(given.slots)
    return found


def _takes_other_words(run: Interpreter, call: LibraryCall) -> bool:
    """Whether something else than the program's own arguments is parsed."""
    words = call.arguments.get(0, "args")
    if words is None or words == NONE:
        return False
    texts = [string(present(one)) for one in words.elements] if isinstance(words, Listing) else None
    return texts is None or texts != _told(run)


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
            else told_or(run, Unknown("option"), default)
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
        function.provided[name.lower()] = _provided(run, call, names, name)
    return function


def _provided(run: Interpreter, call: LibraryCall, names: list[str], name: str) -> Value:
    """What a parameter is: as the words of the launch say, or else possibly the default."""
    keywords = call.arguments.keywords
    switches = [one.partition("/") for one in names if "/" in one]
    is_flag = bool(switches) or keywords.get("is_flag") == TRUE
    default = keywords.get("default", FALSE if is_flag else NONE)
    words = _told(run)
    if words is None or call.path.startswith("click.argument") or "envvar" in keywords:
        return told_or(run, Unknown(f"--{name}"), default)
    off = [no for _, _, no in switches]
    if _of_words(off, words, FALSE) is not None:
        return FALSE
    on = [one.partition("/")[0] for one in names if one.startswith("-")]
    found = _of_words(on, words, keywords.get("flag_value", TRUE) if is_flag else None)
    return default if found is None else found

"""Processes that a program starts, where models cannot say it: words one by one, and what a shell reads from us."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.iteration import iterate
from fumehood.flow.values import (
    NONE,
    TRUE,
    UNKNOWN,
    Arguments,
    Constant,
    External,
    Instance,
    Listing,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.framework.library import ATTRIBUTES, ITEMS, UNRESOLVED, on
from fumehood.framework.outside.programs import is_fed
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

FED: Final = " fed"
"""The slot of a process whose program runs what it reads."""

PROCESSES: Final = ("subprocess.Popen", "asyncio.subprocess.Process")


@on("subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output")
def run_process(run: Interpreter, call: LibraryCall) -> Value:
    """A process that has ended.

    https://docs.python.org/3/library/subprocess.html#subprocess.run
    """
    if _is_fed(call.arguments.get(0, "args")):
        _feed(run, call.arguments.get(None, "input"), call)
    return Unknown(f"{call.path}()")


def _is_fed(command: Value | None) -> bool:
    """Whether a command, a list or a text, is a shell that reads what it runs."""
    for option in options(command or NONE):
        words = option.elements if isinstance(option, Listing) else _split(option)
        if is_fed(words):
            return True
    return False


def _split(command: Value) -> list[Value]:
    return [Constant(word) for word in (string(command) or "").split()]


def _feed(run: Interpreter, text: Value | None, call: LibraryCall) -> None:
    if text is not None:
        arrive(run, "command", text, call.path, call.site, form="text")


@on("subprocess.Popen")
def start_process(run: Interpreter, call: LibraryCall) -> Value:
    """A process that goes on; what is written to it later may be commands."""
    made = Instance(run.memory.owner, External("subprocess.Popen"), call.site)
    if _is_fed(call.arguments.get(0, "args")):
        made.slots[FED] = TRUE
    return made


@on("asyncio.create_subprocess_exec")
def start_words(run: Interpreter, call: LibraryCall) -> Value:
    """Program and arguments one by one.

    https://docs.python.org/3/library/asyncio-subprocess.html
    """
    words = Listing(
        run.memory.owner, call.arguments.positional, rest=UNKNOWN if call.arguments.rest else None
    )
    arrive(run, "command", words, call.path, call.site, form="argv")
    made = Instance(run.memory.owner, External("asyncio.subprocess.Process"), call.site)
    if _is_fed(words):
        made.slots[FED] = TRUE
    return made


@on("asyncio.create_subprocess_shell")
def start_text(run: Interpreter, call: LibraryCall) -> Value:
    """A process behind a shell."""
    return Instance(run.memory.owner, External("asyncio.subprocess.Process"), call.site)


@on("asyncio.AbstractEventLoop.subprocess_exec")
def start_in_loop(run: Interpreter, call: LibraryCall) -> Value:
    """The same with a factory before the words."""
    arrive(run, "command", Listing(None, call.arguments.positional[1:]), call.path, call.site, form="argv")
    return Unknown(f"{call.path}()")


@on(*(f"{cls}.communicate" for cls in PROCESSES))
def communicate(run: Interpreter, call: LibraryCall) -> Value:
    """What is sent to a shell is run."""
    if isinstance(call.receiver, Instance) and FED in call.receiver.slots:
        _feed(run, call.arguments.get(0, "input"), call)
    return Listing(run.memory.owner, [Unknown(f"{call.path}()"), Unknown(f"{call.path}()")], kind=tuple)


def _stream(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    if name != "stdin":
        return None
    if FED not in receiver.slots:
        return Unknown("subprocess.Popen.stdin")
    return Instance(run.memory.owner, External("subprocess.Popen.stdin"))


ATTRIBUTES.update(dict.fromkeys(PROCESSES, _stream))


@on("subprocess.Popen.stdin.write", "subprocess.Popen.stdin.writelines")
def write(run: Interpreter, call: LibraryCall) -> Value:
    """A line that a shell will run."""
    _feed(run, call.arguments.get(0), call)
    return NONE


@on(
    "os.execl", "os.execle", "os.execlp", "os.execlpe", "os.spawnl", "os.spawnle", "os.spawnlp", "os.spawnlpe"
)
def replace_by_words(run: Interpreter, call: LibraryCall) -> Value:
    """A path, then all arguments with the program's own name first.

    https://docs.python.org/3/library/os.html#os.execl
    """
    given = call.arguments.positional[call.path.startswith("os.spawn") :]
    arrive(run, "command", Listing(None, [*given[:1], *given[2:]]), call.path, call.site, form="argv")
    return Unknown(f"{call.path}()")


@on("os.execv", "os.execve", "os.execvp", "os.execvpe", "os.posix_spawn", "os.posix_spawnp",
    "os.spawnv", "os.spawnve", "os.spawnvp", "os.spawnvpe")  # fmt: skip
def replace_by_list(run: Interpreter, call: LibraryCall) -> Value:
    """A path and a list of arguments, the program's own name first."""
    first = int(call.path.startswith("os.spawn"))
    program = call.arguments.get(first, "path", "file") or NONE
    given = call.arguments.get(first + 1, "args", "argv") or NONE
    words = iterate(run, given)
    rest = given if words is None else None
    arrive(
        run,
        "command",
        Listing(None, [program, *(words or [])[1:]], rest=rest),
        call.path,
        call.site,
        form="argv",
    )
    return Unknown(f"{call.path}()")


def _sh(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`sh.bash("-c", text)`: the program is in the name.

    https://sh.readthedocs.io/en/latest/
    """
    if isinstance(callee, External) and callee.path.startswith("sh.") and callee.path.count(".") == 1:
        words = Listing(None, [Constant(callee.name), *arguments.positional])
        arrive(run, "command", words, callee.path, site, form="argv")


UNRESOLVED.append(_sh)


@on("sh.Command")
def sh_command(run: Interpreter, call: LibraryCall) -> Value:
    """A program by name.

    https://sh.readthedocs.io/en/latest/sections/command_class.html
    """
    return External(f"sh.{string(call.arguments.get(0, 'path')) or 'Command()'}".replace("/", "_"))


COMMAND: Final = "plumbum.commands.base.BaseCommand"


def _plumbum(run: Interpreter, receiver: Value, key: Value) -> Value:
    """`local["ls"]`, and `command["-l", path]`.

    https://plumbum.readthedocs.io/en/latest/local_commands.html
    """
    made = Instance(run.memory.owner, External(COMMAND))
    added = key.elements if isinstance(key, Listing) else [key]
    made.slots["words"] = Listing(run.memory.owner, [*_words(receiver), *added])
    return made


def _words(command: Value | None) -> list[Value]:
    words = command.slots.get("words") if isinstance(command, Instance) else None
    return words.elements if isinstance(words, Listing) else []


ITEMS["plumbum.local"] = ITEMS["plumbum.machines.LocalMachine"] = ITEMS[COMMAND] = _plumbum


@on(f"{COMMAND}.__call__", f"{COMMAND}.run", f"{COMMAND}.popen")
def run_words(run: Interpreter, call: LibraryCall) -> Value:
    """A command with the words it was given, and more."""
    given = call.arguments.positional if call.path.endswith("__call__") else []
    words = Listing(None, [*_words(call.receiver), *given])
    arrive(run, "command", words, call.path, call.site, form="argv")
    return Unknown(f"{call.path}()")

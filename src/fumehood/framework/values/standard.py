"""The standard library as far as it decides what runs: environment, threads, partial calls, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow import calls
from fumehood.flow.builtin_functions import FUNCTIONS
from fumehood.flow.decided import string
from fumehood.flow.folding import fold, over
from fumehood.flow.frame import Raised
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    ModuleObject,
    Partial,
    Site,
    Unknown,
    Value,
    join,
    may_be_missing,
)
from fumehood.framework.library import ITEM_ASSIGNERS, ITEMS, in_background, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.modelled import told_or
from fumehood.framework.observations import WorkStarted
from fumehood.framework.values.secrets import kept

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def environment(run: Interpreter, name: Value | None) -> Value:
    """An environment variable: what the program set it to, else unknown."""
    key = string(name)
    if key is None:
        return Unknown("$")
    outside = kept(f"${key}", key, "the environment")
    found = run.environment.slots.get(key, outside)
    return join(present(found), outside) if may_be_missing(found) else found


@on("os.environ.get", "os.getenv")
def environment_get(run: Interpreter, call: LibraryCall) -> Value:
    """Possibly the default, which is None when none is written."""
    found = environment(run, call.arguments.get(0, "key"))
    default = call.arguments.get(1, "default") or NONE
    return told_or(run, found, default) if isinstance(found, Unknown) else found


@on("os.environ.setdefault")
def environment_setdefault(run: Interpreter, call: LibraryCall) -> Value:
    """Set when the environment does not."""
    value = environment_get(run, call)
    if (key := string(call.arguments.get(0))) is not None:
        run.memory.write(run.environment, key, value)
    return value


@on("os.environ.update")
def environment_update(run: Interpreter, call: LibraryCall) -> Value:
    """Several at once."""
    source = call.arguments.get(0)
    entries = dict(source.slots) if isinstance(source, Dictionary) else {}
    for key, value in (entries | call.arguments.keywords).items():
        run.memory.write(run.environment, key, value)
    return NONE


@on("os.putenv")
def environment_put(run: Interpreter, call: LibraryCall) -> Value:
    """One variable."""
    _set_variable(run, UNKNOWN, call.arguments.get(0) or UNKNOWN, call.arguments.get(1) or UNKNOWN, call.site)
    return NONE


def _set_variable(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if (name := string(key)) is not None:
        run.memory.write(run.environment, name, value)
    return True


ITEMS["os.environ"] = lambda run, receiver, key: environment(run, key)
ITEM_ASSIGNERS["os.environ"] = _set_variable


def _loaded_module(run: Interpreter, receiver: Value, key: Value) -> Value:
    """`sys.modules[name]`: the running module by its own name, and `__main__` in any other as something else."""
    running, name = run.memory.owner, string(key)
    if isinstance(running, ModuleObject) and name is not None:
        if name == running.name:
            return running
        if name == "__main__":
            return Instance(running, External("types.ModuleType"))
    return Unknown("sys.modules[]")


ITEMS["sys.modules"] = _loaded_module


@on("sys.exit", "os._exit", "os.abort")
def leave(run: Interpreter, call: LibraryCall) -> Value:
    """Nothing after it runs."""
    raise Raised(External("builtins.SystemExit"))


@on("functools.partial", "functools.partialmethod")
def partial(run: Interpreter, call: LibraryCall) -> Value:
    """A callable with arguments already given."""
    function, *given = call.arguments.positional or [UNKNOWN]
    return Partial(function, tuple(given), dict(call.arguments.keywords))


@on("typing.cast", "typing.overload")
def cast(run: Interpreter, call: LibraryCall) -> Value:
    """The value itself."""
    return call.arguments.positional[-1] if call.arguments.positional else UNKNOWN


@on("copy.copy", "copy.deepcopy")
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """A shallow copy: what is inside is taken to stay as it is."""
    value = call.arguments.get(0) or UNKNOWN
    if isinstance(value, Dictionary):
        copied = Dictionary(run.memory.owner, value.at, value.rest)
        copied.slots.update(value.slots)
        return copied
    if isinstance(value, Listing):
        return Listing(run.memory.owner, value.elements, kind=value.kind, rest=value.rest)
    return value


@on("importlib.import_module")
def import_module(run: Interpreter, call: LibraryCall) -> Value:
    """An import by name."""
    name, package = string(call.arguments.get(0, "name")), call.arguments.get(1, "package")
    if name is None:
        return UNKNOWN
    level = len(name) - len(name.lstrip(".")) if package is not None else 0
    return run.modules.import_path(run, call.site.module, name.lstrip("."), level)


@on("runpy.run_module", "runpy.run_path")
def run_module(run: Interpreter, call: LibraryCall) -> Value:
    """Not followed: the name decides what runs, and what it is called."""
    return UNKNOWN


@on("collections.OrderedDict", "collections.defaultdict", "types.MappingProxyType")
def mapping(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary."""
    default = call.path.endswith("defaultdict")
    passed = Arguments(call.arguments.positional[default:], call.arguments.keywords, call.arguments.rest)
    found = FUNCTIONS["dict"](run, passed, call.site)
    if default and isinstance(found, Dictionary):
        factory = call.arguments.get(0)
        found.factory = factory
        found.rest = found.rest if isinstance(factory, External | Function | Class) else found.rest or UNKNOWN
    return found


@on("contextlib.suppress")
def suppress(run: Interpreter, call: LibraryCall) -> Value:
    """A manager that remembers what it swallows."""
    made = Instance(run.memory.owner, External("contextlib.suppress"), call.site)
    made.slots["wanted"] = Listing(run.memory.owner, call.arguments.positional, kind=tuple)
    return made


@on("contextlib.nullcontext")
def null_context(run: Interpreter, call: LibraryCall) -> Value:
    """A manager that remembers what it answers."""
    made = Instance(run.memory.owner, External("contextlib.nullcontext"), call.site)
    made.slots["enter_result"] = call.arguments.get(0, "enter_result") or NONE
    return made


@on("types.SimpleNamespace", "argparse.Namespace")
def namespace(run: Interpreter, call: LibraryCall) -> Value:
    """An object with the keywords as attributes."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots.update(call.arguments.keywords)
    return made


def _strtobool(text: str) -> int:
    """As distutils had it."""
    word = text.lower()
    if word in {"y", "yes", "t", "true", "on", "1"}:
        return 1
    if word in {"n", "no", "f", "false", "off", "0"}:
        return 0
    raise ValueError(text)


@on("distutils.util.strtobool", "setuptools._distutils.util.strtobool")
def strtobool(run: Interpreter, call: LibraryCall) -> Value:
    """The truth of a setting's word."""

    def one(option: Value) -> Value:
        short = isinstance(option, Constant) and isinstance(option.value, str) and len(option.value) < 100
        return fold(_strtobool, option.value) if short else Unknown(call.path)  # type: ignore[attr-defined]

    return over(one, call.arguments.get(0) or UNKNOWN)


@on("asyncio.gather")
def gather(run: Interpreter, call: LibraryCall) -> Value:
    """Run coroutines to their end, for all their results."""
    results = [calls.resume(run, argument) for argument in call.arguments.positional]
    return Listing(run.memory.owner, results, rest=UNKNOWN if call.arguments.rest else None)


@on("asyncio.run", "asyncio.ensure_future", "asyncio.create_task", "asyncio.wait_for",
    "asyncio.AbstractEventLoop.run_until_complete", "asyncio.AbstractEventLoop.create_task",
    "asyncio.TaskGroup.create_task", "anyio.run", "trio.run")  # fmt: skip
def run_coroutine(run: Interpreter, call: LibraryCall) -> Value:
    """Run a coroutine to its end; `anyio.run` and `trio.run` call the function first."""
    first = call.arguments.get(0) or UNKNOWN
    if isinstance(first, Function) and call.path in {"anyio.run", "trio.run"}:
        first = run.call(first, Arguments(call.arguments.positional[1:]), call.site)
    return calls.resume(run, first)


@on("threading.Thread", "threading.Timer", "multiprocessing.Process")
def make_thread(run: Interpreter, call: LibraryCall) -> Value:
    """An object that remembers what it will call."""
    thread = Instance(run.memory.owner, External(call.path), call.site)
    _remember(run, thread, call)
    return thread


@on("threading.Thread.__init__", "threading.Timer.__init__", "multiprocessing.Process.__init__")
def initialize_thread(run: Interpreter, call: LibraryCall) -> Value:
    """The same for a subclass."""
    if isinstance(call.receiver, Instance):
        _remember(run, call.receiver, call)
    return NONE


def _remember(run: Interpreter, thread: Instance, call: LibraryCall) -> None:
    timer = "Timer" in call.path
    target = call.arguments.get(1, "function" if timer else "target")
    passed = call.arguments.get(2 if timer else 3, "args")
    keywords = call.arguments.get(3 if timer else 4, "kwargs")
    for name, value in (("_target", target), ("_args", passed), ("_kwargs", keywords)):
        if value is not None:
            run.memory.write(thread, name, value)


@on(
    "threading.Thread.start",
    "threading.Timer.start",
    "multiprocessing.Process.start",
    "threading.Thread.run",
    "multiprocessing.Process.run",
)
def start_thread(run: Interpreter, call: LibraryCall) -> Value:
    """Call the target, or `run` of a subclass; `start` does it in the background."""
    thread = call.receiver
    if call.path.endswith(".start"):
        run.observe(WorkStarted, call.site, what=WORK[call.path.split(".")[1]])
    if not isinstance(thread, Instance):
        return NONE
    function = thread.slots.get("_target")
    if function is None and isinstance(thread.cls, Class) and (own := thread.cls.find("run")) is not None:
        function = Partial(own, (thread,), {})
    if function is None:
        return NONE
    passed = _thread_arguments(thread)
    site = thread.at or call.site
    if call.path.endswith(".start"):
        in_background(run, function, passed, site)
    else:
        run.call(function, passed, site)
    return NONE


WORK: Final = {"Thread": "a thread", "Timer": "a timer", "Process": "a process"}
"""What starts, in the words of a message."""


def _thread_arguments(thread: Instance) -> Arguments:
    positional, keywords = thread.slots.get("_args"), thread.slots.get("_kwargs")
    return Arguments(
        positional.elements if isinstance(positional, Listing) else [],
        dict(keywords.slots) if isinstance(keywords, Dictionary) else {},
    )

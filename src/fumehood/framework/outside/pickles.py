"""Formats that make any object: which loaders do, what an unpickler allows, and which files are uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate
from fumehood.flow.propagation import HELD, derived
from fumehood.flow.values import (
    NONE,
    TRUE,
    Arguments,
    Class,
    External,
    Function,
    Instance,
    Method,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.framework.library import on
from fumehood.framework.sinks import arrive, harm

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

KIND: Final = "deserialization"
UNSAFE_LOADERS: Final = frozenset({"Loader", "CLoader", "UnsafeLoader", "CUnsafeLoader"})
"""Classes of PyYAML and ruamel.yaml that make any object. `FullLoader` does not since PyYAML 5.4 (CVE-2020-14343).

https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation
"""


@on("yaml.load", "yaml.load_all", "ruamel.yaml.load", "ruamel.yaml.load_all")
def load_yaml(run: Interpreter, call: LibraryCall) -> Value:
    """Any object, if the loader says so; without one it depends on the version, and the oldest made any."""
    loader = call.arguments.get(1, "Loader")
    unsafe = loader is None or any(_makes_anything(option) for option in options(loader))
    stream = call.arguments.get(0, "stream") or NONE
    if unsafe:
        arrive(run, KIND, stream, call.path, call.site, sure=loader is not None)
    return derived(f"{call.path}()", stream)


def _makes_anything(loader: Value) -> bool:
    match loader:
        case External(path=path):
            return path.startswith(("yaml.", "ruamel.yaml.")) and path.rpartition(".")[2] in UNSAFE_LOADERS
        case Class():
            return any(isinstance(base, External) and _makes_anything(base) for base in loader.lineage())
        case _:
            return False


@on("ruamel.yaml.YAML")
def ruamel(run: Interpreter, call: LibraryCall) -> Value:
    """An object whose `typ` tells what it makes.

    https://yaml.dev/doc/ruamel.yaml/basicuse/
    """
    kind = call.arguments.get(None, "typ") or NONE
    unsafe = "unsafe" in [string(one) for one in [*options(kind), *(iterate(run, kind) or [])]]
    return Instance(
        run.memory.owner, External("ruamel.yaml.unsafe" if unsafe else "ruamel.yaml.YAML"), call.site
    )


@on("pickle.Unpickler", "dill.Unpickler")
def unpickler(run: Interpreter, call: LibraryCall) -> Value:
    """An object that holds what it will read."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    _hold(made, call)
    return made


@on("pickle.Unpickler.__init__", "dill.Unpickler.__init__")
def initialize_unpickler(run: Interpreter, call: LibraryCall) -> Value:
    """The same for a subclass."""
    if isinstance(call.receiver, Instance):
        _hold(call.receiver, call)
    return NONE


def _hold(made: Instance, call: LibraryCall) -> None:
    held = derived(call.path, call.arguments.get(0, "file") or NONE)
    if held.taints:
        made.slots[HELD] = held


ANY_CLASS: Final = " any class"


@on("pickle.Unpickler.load", "dill.Unpickler.load")
def unpickle(run: Interpreter, call: LibraryCall) -> Value:
    """Any object, unless a class of the program's own says which: `find_class` is asked with names of the client's.

    https://docs.python.org/3/library/pickle.html#restricting-globals
    """
    receiver = call.receiver
    held = receiver.slots.get(HELD) if isinstance(receiver, Instance) else None
    if isinstance(receiver, Instance) and held is not None and _allows_any(run, receiver, held, call.site):
        arrive(run, KIND, held, call.path, call.site)
    return derived(f"{call.path}()", held or NONE)


def _allows_any(run: Interpreter, receiver: Instance, held: Value, site: Site) -> bool:
    found = receiver.cls.find("find_class") if isinstance(receiver.cls, Class) else None
    if not isinstance(found, Function):
        return True
    outer = run.memory.begin()
    try:
        names = [derived("module", held), derived("name", held)]
        run.call(Method(receiver, found), Arguments(list(names)), site)
    except Raised:
        pass
    finally:
        allowed = ANY_CLASS in receiver.slots
        run.memory.end(outer)
    return allowed


@on("pickle.Unpickler.find_class", "dill.Unpickler.find_class")
def find_class(run: Interpreter, call: LibraryCall) -> Value:
    """Any class, where nothing is known of the names."""
    names = call.arguments.positional
    if isinstance(call.receiver, Instance) and names and all(harm(run, KIND, name, KIND) for name in names):
        run.memory.write(call.receiver, ANY_CLASS, TRUE)
    return Unknown("find_class()")


@on("shelve.open")
def open_shelf(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary of pickles.

    https://docs.python.org/3/library/shelve.html
    """
    return Instance(run.memory.owner, External("shelve.Shelf"), call.site)


@on("torch.load")
def load_tensors(run: Interpreter, call: LibraryCall) -> Value:
    """Pickles, unless only weights are asked for, which is the default since PyTorch 2.6.

    https://docs.pytorch.org/docs/stable/generated/torch.load.html
    """
    file = call.arguments.get(0, "f") or NONE
    only = call.arguments.get(None, "weights_only")
    if only is None or TRUE not in options(only) or len(options(only)) > 1:
        arrive(run, KIND, file, call.path, call.site, form="stored", sure=only is not None)
    return Unknown("torch.load()")

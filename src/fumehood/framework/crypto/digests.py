"""Hash functions: which one is used, what is put in, and the mark of what comes out.

https://docs.python.org/3/library/hashlib.html, https://www.pycryptodome.org/src/hash/hash,
https://cryptography.io/en/latest/hazmat/primitives/cryptographic-hashes/. Nothing of what is hashed is in the digest,
except that what can be foretold stays so.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import constants, string, truth
from fumehood.flow.frame import Observation
from fumehood.flow.propagation import HELD, holes, taints
from fumehood.flow.taint import Source, Taint, united
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Alternatives,
    Constant,
    External,
    Instance,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.crypto.algorithms import ALGORITHM, BROKEN, OBJECTS, of_path, primitive, proper
from fumehood.framework.crypto.marks import DIGEST, MAC, PREDICTABLE, functions_around
from fumehood.framework.crypto.purposes import Purpose, is_password, is_secret, makers_in, names_in, purpose
from fumehood.framework.library import ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HASH: Final = "hashlib._Hash"
FOR_SECURITY, PLAIN = " for security", " plain"
"""Slots of a hash object, the last one for a constant that is all that was put in."""

ANYTHING: Final = frozenset(
    {"self", "cls", "request", "app", "current_app", "config", "environ", "os", "hashlib"}
)
"""Names that are in expressions about anything."""

LONGEST: Final = 4_000
KNOWN: Final = frozenset({"sha1", "sha224", "sha256", "sha384", "sha512", "md5"})
"""What is worked out for a constant, and of how many bytes."""

METHODS: Final = (HASH, "cryptography.hazmat.primitives.hashes.Hash")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashed(Observation):
    """Something is put into a hash function: `data` is None where the object is made empty.

    `makers` are the functions it is written with, `client_data` is whether a client's data is in it. `password` is the
    name by which it is told for a password, and `client` whether that is how client data is called; `secret` names
    another secret that is all of it. `made` is where the hash object was made, `around` names the functions that do it.
    `for_security` is False where the program says that it is for something else.
    """

    algorithm: str
    data: Value | None = field(compare=False)
    made: Site
    around: str
    makers: tuple[str, ...] = ()
    password: str = ""
    secret: str = ""
    client: bool = False
    client_data: bool = False
    for_security: bool = True


@on(*OBJECTS)
def begin(run: Interpreter, call: LibraryCall) -> Value:
    """A hash object of one algorithm."""
    return _made(run, call, of_path(call.path), call.arguments.get(0, "data", "string"))


@on("hashlib.new")
def by_name(run: Interpreter, call: LibraryCall) -> Value:
    """The same by the algorithm's name."""
    name = call.arguments.get(0, "name")
    known = [one for one in constants(name) or () if isinstance(one, str)] if name is not None else []
    worst = next((one for one in known if proper(one) in BROKEN), known[0] if known else "")
    return _made(run, call, proper(worst), call.arguments.get(1, "data", "string"))


@on("cryptography.hazmat.primitives.hashes.Hash")
def of_primitive(run: Interpreter, call: LibraryCall) -> Value:
    """`Hash(hashes.SHA256())`."""
    return _made(run, call, primitive(call.arguments.get(0, "algorithm")) or "", None)


def _made(run: Interpreter, call: LibraryCall, algorithm: str, data: Value | None) -> Value:
    said = call.arguments.get(None, "usedforsecurity")
    for_security = said is None or truth(said) is not False
    made = Instance(run.memory.owner, External(HASH), call.site)
    made.slots[ALGORITHM], made.slots[FOR_SECURITY] = Constant(algorithm), Constant(for_security)
    _put_in(run, made, call, data)
    return made


def _put_in(run: Interpreter, made: Instance, call: LibraryCall, data: Value | None) -> None:
    """Something is hashed: what can be foretold stays so, and with a secret beside it the digest is a code."""
    node = _written(call, data)
    names = list(names_in(data, node))
    algorithm, for_security = string(made.slots[ALGORITHM]) or "", truth(made.slots[FOR_SECURITY]) is True
    known = set(_of_client(data))
    password = next(filter(is_password, sorted(names, key=lambda one: one not in known)), "")
    others = [name for name in names if name not in known]
    keyed = not password and _is_keyed(others, beside=bool(known) and not _is_whole(data, node))
    secret = "" if keyed or password else next((name for name in names if is_secret(name)), "")
    kind = MAC if keyed or _held(made, MAC) else DIGEST
    mark = (Taint(Source(f"a digest of {algorithm}", algorithm, kind, site=made.at)),) if for_security else ()
    _hold(run, made, data, (*mark, *_foretold(data), *_held(made, PREDICTABLE)))
    run.observe(
        Hashed,
        call.site,
        algorithm=algorithm,
        data=data,
        made=made.at or call.site,
        around=functions_around(run),
        makers=tuple(makers_in(node)),
        password=password,
        secret=secret,
        client=password in known,
        client_data=bool(known),
        for_security=for_security,
    )


def _hold(run: Interpreter, made: Instance, data: Value | None, marks: Iterable[Taint]) -> None:
    whole = isinstance(data, Constant) and isinstance(data.value, bytes) and len(data.value) <= LONGEST
    run.memory.write(made, PLAIN, data if whole and data is not None and PLAIN not in made.slots else NONE)
    run.memory.write(made, HELD, Unknown("digest", united(marks)))


def _is_whole(data: Value | None, node: ast.AST | None) -> bool:
    """Whether what is hashed comes from one source and is written by one name, which is one of the same thing."""
    written = {name for name in names_in(None, node) if name not in ANYTHING}
    sources = {one.source for one in taints(data)} if isinstance(data, Unknown | Alternatives) else ()
    return len(sources) == 1 and len(written) <= 1


def _is_keyed(names: Iterable[str], *, beside: bool) -> bool:
    """Whether there is a secret in what is hashed, and something beside it."""
    found = {name: purpose(name) is Purpose.SECRET for name in names if name not in ANYTHING}
    return any(found.values()) and (beside or len(found) > 1)


def _of_client(data: Value | None) -> Iterator[str]:
    """What client data is called that is hashed; what the program stored itself is none."""
    for hole in holes(data or NONE):
        for taint in hole.taints:
            if taint.source.kind == "client" and not taint.source.trusted:
                yield taint.source.name


def _written(call: LibraryCall, data: Value | None) -> ast.AST | None:
    """The expression that an argument is written as."""
    for place, node in call.arguments.nodes.items():
        given = call.arguments.get(place) if isinstance(place, int) else call.arguments.get(None, place)
        if data is not None and given is data:
            return node
    return None


def _foretold(*values: Value | None) -> tuple[Taint, ...]:
    """What can be foretold of what is hashed can be foretold of the digest."""
    given = [one for one in values if one is not None]
    return united(
        taint for hole in holes(*given) for taint in hole.taints if taint.source.kind == PREDICTABLE
    )


def _held(receiver: Value | None, *kinds: str) -> tuple[Taint, ...]:
    held = receiver.slots.get(HELD) if isinstance(receiver, Instance) else None
    found = held.taints if isinstance(held, Unknown) else ()
    return tuple(taint for taint in found if not kinds or taint.source.kind in kinds)


@on(*(f"{cls}.update" for cls in METHODS))
def update(run: Interpreter, call: LibraryCall) -> Value:
    """More is put in; PyCryptodome's returns the object."""
    if isinstance(call.receiver, Instance) and ALGORITHM in call.receiver.slots:
        _put_in(run, call.receiver, call, call.arguments.get(0, "data"))
    return call.receiver or NONE


@on(*(f"{cls}.copy" for cls in METHODS))
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """The same object is good enough."""
    return call.receiver or UNKNOWN


@on(*(f"{cls}.{name}" for cls in METHODS for name in ("digest", "hexdigest", "finalize")))
def digest(run: Interpreter, call: LibraryCall) -> Value:
    """The digest, with its mark."""
    receiver = call.receiver
    plain = receiver.slots.get(PLAIN) if isinstance(receiver, Instance) else None
    if isinstance(plain, Constant) and plain.value is not None and isinstance(receiver, Instance):
        name = (string(receiver.slots[ALGORITHM]) or "").replace("-", "").lower()
        if name in KNOWN:
            made = hashlib.new(name, plain.value, usedforsecurity=False)
            return Constant(made.hexdigest() if call.path.endswith("hexdigest") else made.digest(), plain.at)
    return Unknown(f"{call.path}()", _held(receiver))


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    return Unknown(f"hash.{name}") if name in {"name", "digest_size", "block_size"} else None


ATTRIBUTES[HASH] = _attribute

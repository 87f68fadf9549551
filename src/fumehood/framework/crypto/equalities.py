"""Secrets that are compared by `==`: which client data with what, told by its marks, its source or its name."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.decisions import EQUATED
from fumehood.flow.frame import Observation
from fumehood.flow.propagation import holes, taints
from fumehood.flow.taint import Taint
from fumehood.flow.values import Class, Constant, Instance, Site, Value
from fumehood.framework.crypto.marks import DIGEST, MAC
from fumehood.framework.crypto.purposes import Purpose, purpose
from fumehood.framework.library import looks_at
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.encodings import DECODERS, ENCODERS

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter

SECRET: Final = "secret"  # noqa: S105 -- a kind of source
FORMS: Final = frozenset({"hex", "join", *(path.rpartition(".")[2] for path in (*ENCODERS, *DECODERS))})
"""What writes the same in another form."""

Side = tuple[Value, ast.AST | None]
"""What is compared, and how it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Equated(Observation):
    """What comes from a client is compared with a secret by `==` or `!=`.

    `kind` is what the other side is: "mac", "secret" (a setting or a random one) or "named", if its `name` alone tells;
    `name` is what it is called, `code` its mark. `given` is the client's data, or the mark of the digest that was made
    of it.
    """

    kind: str
    name: str
    given: Taint = field(compare=False)
    code: Taint | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked(Observation):
    """A digest is compared with what somebody says it is: a client, or whoever made what has a `name` in the program.

    `constant_time` tells that somebody took it for a secret: it is compared by `hmac.compare_digest()`.
    """

    digest: Taint = field(compare=False)
    name: str
    constant_time: bool
    by_client: bool = True


def _look(run: Interpreter, frame: Frame, node: ast.Compare, left: Value, right: Value) -> None:
    if len(node.ops) != 1 or isinstance(left, Constant) or isinstance(right, Constant):
        return
    sides = (left, node.left), (right, node.comparators[0])
    _check(run, frame.site(node), sides, constant_time=False)
    for (given, written), (kept, other) in (sides, sides[::-1]):
        if (found := _given(given, written)) is not None and (secret := _secret(kept, other)) is not None:
            code = next((one for hole in holes(kept) for one in hole.taints if one.source.kind == MAC), None)
            run.observe(Equated, frame.site(node), kind=secret[0], name=secret[1], given=found, code=code)
            return


EQUATED.append(_look)


@looks_at("hmac.compare_digest", "secrets.compare_digest", "_operator._compare_digest")
def constant_time(run: Interpreter, call: LibraryCall) -> None:
    """What takes the same time for all guesses is no comparison of secrets that can be measured."""
    left, right = call.arguments.get(0, "a"), call.arguments.get(1, "b")
    if left is not None and right is not None:
        written = call.arguments.node(0, "a"), call.arguments.node(1, "b")
        _check(run, call.site, tuple(zip((left, right), written, strict=True)), constant_time=True)


def _check(run: Interpreter, site: Site, sides: tuple[Side, ...], *, constant_time: bool) -> None:
    for (made, _), (given, written) in (sides, sides[::-1]):
        digest = _first(made, DIGEST)
        if digest is not None and (_first(given, DIGEST) or _first(given, MAC)) is None:
            client = _first(given, "client")
            name = _last_name(written) if client is None else client.source.name
            told = {"constant_time": constant_time, "by_client": client is not None}
            run.observe(Checked, site, digest=digest, name=name, **told)
            return


def _first(value: Value, kind: str) -> Taint | None:
    return next((one for one in taints(value) if one.source.kind == kind), None)


def _given(value: Value, node: ast.expr) -> Taint | None:
    """What a client sent, or a digest, which may be of what it sent."""
    found = [taint for hole in holes(value) for taint in hole.taints]
    if any(taint.source.kind in (SECRET, MAC) for taint in found):
        return None
    clients = [taint for taint in found if taint.source.kind == "client" and not taint.source.trusted]
    return next(iter(clients), None) or next((taint for taint in found if taint.source.kind == DIGEST), None)


def _secret(value: Value, node: ast.expr) -> tuple[str, str] | None:
    """The kind of a secret and its name; None for anything else, such as what a library made with a secret."""
    found = [taint for hole in holes(value) for taint in hole.taints if not _is_looked_up(taint)]
    for taint in found:
        if taint.source.kind in (MAC, SECRET):
            return taint.source.kind, taint.source.name
    if _is_column(value, node) or any(taint.source.kind in ("client", DIGEST) for taint in found):
        return None
    name = _last_name(node)
    return ("named", name) if purpose(name) in (Purpose.SECRET, Purpose.PASSWORD, Purpose.SIGNATURE) else None


def _is_looked_up(taint: Taint) -> bool:
    """Whether something went through a library: what comes out is what was found by it, or made with it.

    A secret that is only written in another form is still that secret.
    """
    passed = (step.note for step in taint.steps if step.note.startswith("passed through"))
    if taint.source.kind not in (MAC, SECRET):
        return any(passed)
    return any(note.split("`")[1] not in FORMS for note in passed)


def _is_column(value: Value, node: ast.expr) -> bool:
    """Whether a comparison is one that a database makes: `User.token == given`."""
    match node:
        case ast.Attribute(value=ast.Name(id=name)):
            return name[:1].isupper() or name == "cls"
        case ast.Attribute(value=ast.Attribute(attr=name)):
            return name[:1].isupper() or name in {"c", "model"}
        case _:
            return isinstance(value, Instance | Class)


def _last_name(node: ast.AST | None) -> str:
    match node:
        case (
            ast.keyword(value=value)
            | ast.Call(func=ast.Attribute(value=value, attr="encode" | "strip" | "lower"))
        ):
            return _last_name(value)
        case (
            ast.Name(id=name) | ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(value=str(name)))
        ):
            return name
        case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_]):
            return name
        case _:
            return ""

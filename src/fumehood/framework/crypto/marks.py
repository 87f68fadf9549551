"""Marks: values that are no client data and must not become what guards something, and what they are called.

A mark is a taint whose source has a kind of its own, so that it goes wherever client data would, through functions,
texts and containers, and no sink of client data minds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.decisions import NAMED, watch_name
from fumehood.flow.frame import Observation
from fumehood.flow.propagation import holes, taints
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import NONE, Alternatives, Site, Text, Unknown, Value
from fumehood.framework.library import looks_at
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Observations
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PREDICTABLE: Final = "predictable"
"""Numbers that whoever saw enough of them can foretell."""

DIGEST: Final = "digest"
"""The digest of a hash function that anybody can compute; the source's name is the algorithm."""

MAC: Final = "mac"
"""A code that was made with a secret: who knows it without the secret can sign."""

MARKS: Final = frozenset({PREDICTABLE, DIGEST, MAC})
BEFORE: Final = regex(r"([A-Za-z_]\w*)[\"']?\s*[=:/]\s*[\"']?$")
"""The name that a text gives to what follows: `https://example.org/reset?token=`, `/avatar/`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Observation):
    """A value with marks in it is given a name: that of a variable, a key, a parameter, the function that returns it.

    `around` are the names of the functions it happens in, the innermost last; `origin` says what the value is.
    """

    name: str
    marks: tuple[Taint, ...] = field(compare=False)
    around: str = ""
    origin: str = ""


def marked(value: Value, source: Source) -> Unknown:
    """An unknown value with one more mark in it."""
    found = tuple(taint for hole in holes(value) for taint in hole.taints)
    origin = value.origin if isinstance(value, Unknown) else ""
    return Unknown(origin, (*found, Taint(source)))


def marks_in(value: Value) -> tuple[Taint, ...]:
    """The marks in a value itself; what is inside of containers has names of its own."""
    return tuple(taint for hole in _own(value) for taint in hole.taints if taint.source.kind in MARKS)


@lru_cache(maxsize=1)
def uses(observations: Observations) -> Mapping[Site, list[Named | Strengthened]]:
    """What was seen of marked values, by the place where a mark was made."""
    found: dict[Site, list[Named | Strengthened]] = {}
    seen: list[Named | Strengthened] = [*observations.of(Named), *observations.of(Strengthened)]
    for one in seen:
        for site in {mark.source.site for mark in one.marks}:
            if site is not None:
                found.setdefault(site, []).append(one)
    return found


def functions_around(run: Interpreter) -> str:
    """The names of the functions that are running, as far as they may say what this is about."""
    return " ".join(function.name for function in run.active[-2:])


def _own(value: Value) -> Iterator[Unknown]:
    match value:
        case Unknown():
            yield value
        case Text(parts=parts) | Alternatives(options=parts):
            for part in parts:
                if isinstance(part, Value):
                    yield from _own(part)


def _look(run: Interpreter, site: Site, name: str, value: Value) -> None:
    found = marks_in(value)
    if not found:
        return
    around, origin = functions_around(run), value.origin if isinstance(value, Unknown) else ""
    run.observe(Named, site, name=name, marks=found, around=around, origin=origin)
    if isinstance(value, Text):
        for before, part in zip(value.parts, value.parts[1:], strict=False):
            given = BEFORE.search(before) if isinstance(before, str) else None
            if given and isinstance(part, Value) and (inside := marks_in(part)):
                run.observe(Named, site, name=given[1], marks=inside, around=around)


NAMED.append(_look)


@looks_at("flask.Response.set_cookie", "werkzeug.Response.set_cookie")
def cookie(run: Interpreter, call: LibraryCall) -> None:
    """A cookie is a name for what is in it."""
    name, value = string(call.arguments.get(0, "key")), call.arguments.get(1, "value")
    if name and value is not None:
        watch_name(run, call.site, name, value)


@looks_at("flask.Response.set_etag", "werkzeug.Response.set_etag")
def etag(run: Interpreter, call: LibraryCall) -> None:
    """So is the method that sets a header."""
    watch_name(run, call.site, "etag", call.arguments.get(0, "etag") or NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strengthened(Observation):
    """Something with marks in it is put into a function that is made for passwords or for keys."""

    marks: tuple[Taint, ...] = field(compare=False)


@looks_at(
    "bcrypt.hashpw",
    "bcrypt.checkpw",
    "flask_bcrypt.Bcrypt.generate_password_hash",
    "flask_bcrypt.Bcrypt.check_password_hash",
    "werkzeug.security.generate_password_hash",
    "werkzeug.security.check_password_hash",
    "argon2.PasswordHasher.hash",
    "argon2.PasswordHasher.verify",
    "hashlib.pbkdf2_hmac",
    "hashlib.scrypt",
    "passlib.hash.bcrypt.hash",
    "passlib.hash.bcrypt.verify",
    "passlib.hash.argon2.hash",
    "passlib.hash.argon2.verify",
)
def strengthened(run: Interpreter, call: LibraryCall) -> None:
    """What is hashed once more, slowly."""
    found = taints(*call.arguments.positional, *call.arguments.keywords.values())
    if marks := tuple(taint for taint in found if taint.source.kind in MARKS):
        run.observe(Strengthened, call.site, marks=marks)

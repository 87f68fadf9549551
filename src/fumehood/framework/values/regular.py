"""Regular expressions: what a match proves, what its groups hold, and what a substitution leaves."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from fumehood.flow.characters import ALL, Shape, words
from fumehood.flow.decided import string
from fumehood.flow.propagation import HELD, derived, is_tainted, safer, taints
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Partial,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import PROVES, Proofs, Verdict, about
from fumehood.framework.library import ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.matched_hosts import names_its_host
from fumehood.framework.values.matched_text import Understood, understand

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PATTERN: Final = "re.Pattern"
MATCH: Final = "re.Match"
OF: Final = " pattern"
FLAGS: Final = " flags"
"""Slots of a compiled pattern and of a match."""

NAMES: Final[dict[str, int]] = {
    name: int(flag) for name, flag in re.RegexFlag.__members__.items() if name not in {"DEBUG", "LOCALE", "L"}
}
WHOLE: Final = frozenset({"group", "match"})


@on("re.compile", "regex.compile")
def compiled(run: Interpreter, call: LibraryCall) -> Value:
    """A pattern object."""
    made = Instance(run.memory.owner, External(PATTERN), call.site)
    pattern = call.arguments.get(0, "pattern") or UNKNOWN
    if isinstance(pattern, Instance) and pattern.cls == External(PATTERN):
        return pattern
    made.slots[OF] = pattern
    made.slots["pattern"] = pattern
    made.slots[FLAGS] = Constant(_flags(call, 1))
    return made


def _flags(call: LibraryCall, position: int) -> int | None:
    """The flags of a call as a number, by their names; None if they are not written as names."""
    node = call.arguments.node(position, "flags")
    written: ast.AST | None = node.value if isinstance(node, ast.keyword) else node
    if written is None:
        return None if call.arguments.rest or call.arguments.get(position, "flags") is not None else 0
    found = 0
    stack: list[ast.AST] = [written]
    while stack:
        match stack.pop():
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                stack += [left, right]
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in NAMES:
                found |= NAMES[name]
            case ast.Constant(value=int() as number):
                found |= number
            case _:
                return None
    return found


def _parts(call: LibraryCall) -> tuple[Value, int | None, list[Value | None]]:
    """The pattern, its flags and the other arguments, of a function of `re` or a method of a pattern."""
    name = call.path.rpartition(".")[2]
    wanted = ORDER[name]
    shift = 0 if isinstance(call.receiver, Instance) else 1
    others = [call.arguments.get(place + shift, word) for place, word in enumerate(wanted)]
    if isinstance(call.receiver, Instance):
        return call.receiver.slots.get(OF, UNKNOWN), _number(call.receiver.slots.get(FLAGS)), others
    pattern = call.arguments.get(0, "pattern") or UNKNOWN
    if isinstance(pattern, Instance) and OF in pattern.slots:
        return pattern.slots[OF], _number(pattern.slots.get(FLAGS)), others
    return pattern, _flags(call, len(wanted) + 1), others


ORDER: Final[dict[str, tuple[str, ...]]] = {
    "match": ("string",),
    "fullmatch": ("string",),
    "search": ("string",),
    "findall": ("string",),
    "finditer": ("string",),
    "split": ("string", "maxsplit"),
    "sub": ("repl", "string", "count"),
    "subn": ("repl", "string", "count"),
}
"""The parameters between the pattern and the flags, which methods of a pattern have alone."""


def _number(value: Value | None) -> int | None:
    return value.value if isinstance(value, Constant) and isinstance(value.value, int) else None


def _understood(pattern: Value, flags: int | None) -> Understood | None:
    """What a constant pattern says."""
    if flags is None or not isinstance(pattern, Constant):
        return None
    match pattern.value:
        case str() as text:
            return understand(text, flags)
        case bytes() as data:
            return understand(data.decode("latin-1"), flags | re.ASCII)
        case _:
            return None


def every(*names: str) -> list[str]:
    """Paths of functions of `re` (and of `regex`, which is compatible) with their methods of patterns."""
    return [f"{owner}.{name}" for name in names for owner in ("re", "regex", PATTERN)]


@on(*every("match", "fullmatch", "search"))
def matched(run: Interpreter, call: LibraryCall) -> Value:
    """None or a match, whose being there proves what the whole text can be."""
    pattern, flags, (subject,) = _parts(call)
    subject = subject or UNKNOWN
    found = [_match(run, call, option, flags, subject) for option in options(pattern)]
    return join(NONE, *found)


def _match(
    run: Interpreter, call: LibraryCall, pattern: Value, flags: int | None, subject: Value
) -> Instance:
    """A match object."""
    made = Instance(run.memory.owner, External(MATCH), call.site)
    made.slots[OF] = pattern
    made.slots[FLAGS] = Constant(flags)
    if is_tainted(subject):
        made.slots[HELD] = subject
    understood = _understood(pattern, flags)
    proofs = about(subject, understood.words) if understood and _is_whole(call, understood) else ()
    proofs = (*proofs, *_of_host(call, pattern, flags, understood, subject))
    made.slots[PROVES] = Verdict(True, proofs)
    return made


def _of_host(
    call: LibraryCall, pattern: Value, flags: int | None, understood: Understood | None, subject: Value
) -> Proofs:
    """A URL whose host the pattern spells out goes there, whatever comes after it."""
    text = string(pattern)
    starts = not call.path.endswith("search") or (understood is not None and understood.begins)
    if text is None or understood is None or not starts or not _is_all(call):
        return ()
    known = names_its_host(text, flags or 0, whole=_is_whole(call, understood) and not understood.loose)
    return about(subject, ["redirect", "url"]) if known else ()


def _is_whole(call: LibraryCall, understood: Understood) -> bool:
    """Whether a match is the text from its beginning to its end."""
    match call.path.rpartition(".")[2]:
        case "fullmatch":
            return _is_all(call)
        case "match":
            return understood.ends and _is_all(call)
        case _:
            return understood.begins and understood.ends and _is_all(call)


def _is_all(call: LibraryCall) -> bool:
    """Whether the method of a pattern looks at the whole text: there is no `pos` and no `endpos`."""
    if call.receiver is None:
        return True
    return len(call.arguments.positional) <= 1 and not {"pos", "endpos"} & call.arguments.keywords.keys()


def piece(match: Instance, group: object, name: str) -> Value:
    """What a group of a match holds: client data, as harmless as the group's own pattern."""
    subject = match.slots.get(HELD, UNKNOWN)
    found = Unknown(name, taints(subject), str(group)) if is_tainted(subject) else Unknown(name)
    understood = _understood(match.slots.get(OF, UNKNOWN), _number(match.slots.get(FLAGS)))
    if understood is None or not found.taints:
        return found
    shape = understood.whole if group == 0 else understood.groups.get(group)  # type: ignore[call-overload]
    return found if shape is None else safer(found, words(shape))


@on("re.Match.group", "re.Match.__getitem__")
def group(run: Interpreter, call: LibraryCall) -> Value:
    """One group, the whole match, or several groups as a tuple."""
    if not isinstance(call.receiver, Instance):
        return UNKNOWN
    wanted = [getattr(one, "value", None) for one in call.arguments.positional] or [0]
    found = [piece(call.receiver, one, "re.Match.group()") for one in wanted]
    return found[0] if len(found) == 1 else Listing(run.memory.owner, found, kind=tuple)


ITEMS[MATCH] = lambda run, receiver, key: (
    piece(receiver, getattr(key, "value", None), "re.Match.group()")
    if isinstance(receiver, Instance)
    else None
)


@on("re.Match.groups")
def groups(run: Interpreter, call: LibraryCall) -> Value:
    """All groups in order."""
    if not isinstance(call.receiver, Instance):
        return UNKNOWN
    known = _groups_of(call.receiver)
    if known is None:
        return Listing(run.memory.owner, kind=tuple, rest=piece(call.receiver, None, "re.Match.groups()"))
    numbers = sorted(key for key in known if isinstance(key, int))
    found = [piece(call.receiver, number, "re.Match.groups()") for number in numbers]
    return Listing(run.memory.owner, found, kind=tuple)


@on("re.Match.groupdict")
def named_groups(run: Interpreter, call: LibraryCall) -> Value:
    """The named groups."""
    if not isinstance(call.receiver, Instance):
        return UNKNOWN
    known = _groups_of(call.receiver)
    found = Dictionary(run.memory.owner, call.site)
    if known is None:
        found.rest = piece(call.receiver, None, "re.Match.groupdict()")
        return found
    for name in known:
        if isinstance(name, str):
            found.slots[name] = piece(call.receiver, name, "re.Match.groupdict()")
    return found


def _groups_of(match: Instance) -> dict[int | str, Shape] | None:
    understood = _understood(match.slots.get(OF, UNKNOWN), _number(match.slots.get(FLAGS)))
    return None if understood is None else understood.groups


@on("re.Match.expand")
def expanded(run: Interpreter, call: LibraryCall) -> Value:
    """A template with groups in it."""
    held = call.receiver.slots.get(HELD, UNKNOWN) if isinstance(call.receiver, Instance) else UNKNOWN
    return derived("re.Match.expand()", held, *call.arguments.positional)


@on("re.Match.start", "re.Match.end", "re.Match.span")
def place(run: Interpreter, call: LibraryCall) -> Value:
    """Numbers."""
    return Unknown(f"{call.path}()")


@on(*every("findall"))
def all_found(run: Interpreter, call: LibraryCall) -> Value:
    """A list of matches: of their only group, of tuples of their groups."""
    pattern, flags, (subject,) = _parts(call)
    match = _match(run, call, pattern, flags, subject or UNKNOWN)
    known = _groups_of(match)
    numbers = sorted(key for key in known or {} if isinstance(key, int))
    found = [piece(match, number, "re.findall()[]") for number in numbers or [0]]
    if known is None:
        found = [piece(match, None, "re.findall()[]")]
    element = found[0] if len(found) == 1 else Listing(run.memory.owner, found, kind=tuple)
    return Listing(run.memory.owner, rest=element)


@on(*every("finditer"))
def each_found(run: Interpreter, call: LibraryCall) -> Value:
    """The matches."""
    pattern, flags, (subject,) = _parts(call)
    return Listing(run.memory.owner, rest=_match(run, call, pattern, flags, subject or UNKNOWN))


@on(*every("split"))
def split(run: Interpreter, call: LibraryCall) -> Value:
    """What is between the separators: without them, if they are single characters and all are taken."""
    pattern, flags, (subject, most) = _parts(call)
    found: Value = Unknown("re.split()[]", taints(subject or UNKNOWN))
    understood = _understood(pattern, flags)
    if understood is not None and understood.single and most is None:
        found = safer(found, words(Shape.any_of(ALL - understood.single)))
    return Listing(run.memory.owner, rest=found)


@on(*every("sub", "subn"))
def substituted(run: Interpreter, call: LibraryCall) -> Value:
    """A text in which all that a pattern finds is replaced; `subn` tells how often as well."""
    pattern, flags, (repl, subject, count) = _parts(call)
    subject, repl = subject or UNKNOWN, repl or UNKNOWN
    note = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    kept = _kept(pattern, flags, repl) if count is None or count == Constant(0) else frozenset()
    parts = [safer(Unknown("re.sub()", taints(subject)), kept)]
    if isinstance(repl, Function | Method | Partial):
        match = _match(run, call, pattern, flags, subject)
        parts.append(run.call(repl, Arguments([match]), call.site))
    elif is_tainted(repl):
        parts.append(repl)
    found: Value = derived("re.sub()", *parts, step=note)
    if call.path.endswith("subn"):
        found = Listing(run.memory.owner, [found, Unknown("re.subn()")], kind=tuple)
    return found


def _kept(pattern: Value, flags: int | None, repl: Value) -> frozenset[str]:
    """What is known of a text once single characters are replaced by a constant text."""
    understood, text = _understood(pattern, flags), string(repl)
    if understood is None or not understood.single or text is None or "\\" in text:
        return frozenset()
    return words(Shape.any_of((ALL - understood.single) | frozenset(text)))

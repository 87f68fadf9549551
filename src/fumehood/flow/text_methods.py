"""Methods of constants and texts: simply called where that is bounded, kept as text with holes otherwise."""

from __future__ import annotations

import re
from dataclasses import replace
from string import Formatter, hexdigits, whitespace
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import subscripts
from fumehood.flow.assertions import asked, less
from fumehood.flow.characters import BLANKS, LINE_ENDS, Shape, earned, words
from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import string
from fumehood.flow.folding import MAX_LENGTH, as_text, concatenate, fold, safe_format
from fumehood.flow.iteration import gather
from fumehood.flow.memory import present
from fumehood.flow.propagation import changed, derived, entry_of, safer
from fumehood.flow.taint import Step, Taint
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
)
from fumehood.flow.words import at_known_end, piece, separated
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


CONCATENATED: Final = regex(r"""', *"'", *'|", *'"', *\"""")
"""What stands for a quote in the arguments of `concat()`: XPath 1.0 has no escapes in its literals."""

MAX_REPEATED: Final = 4
"""Different elements of a list of unknown length that `join` keeps the text around."""

MAX_PLACE: Final = 3
"""Digits of a number in a format string."""

PADDING: Final = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"})
ANSWERS: Final = frozenset(
    {
        "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
        "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "rfind",
        "rindex", "startswith", "__len__", "__contains__", "has_key",
    }
)  # fmt: skip
"""Methods that tell something about a text and return nothing of it."""

HEX: Final = words(Shape.any_of(hexdigits))
"""What is known of `text.encode().hex()`."""

SAME: Final = frozenset(
    {"strip", "lstrip", "rstrip", "encode", "decode", "lower", "upper", "casefold", "expandtabs"}
)
"""Methods that leave the structure of a text as it is; case and blanks at the ends are not told apart."""


def constant_method(run: Interpreter, value: Value, name: str, arguments: Arguments) -> Value:
    """A method of a text or constant: called where all is known, else text with holes."""
    if name == "join":
        return _join(run, value, arguments)
    if name == "format":
        return _format(run, value, arguments)
    if name == "format_map":
        mapping = arguments.get(0)
        known = isinstance(mapping, Dictionary) and mapping.rest is None
        named = {key: present(item) for key, item in mapping.slots.items()} if known else {}  # type: ignore[union-attr]
        return (
            _format(run, value, Arguments([], named))
            if known
            else derived("format()", value, mapping or UNKNOWN)
        )
    if isinstance(value, Text):
        # What has other methods than a text is something that only looks like one, such as a column of a table.
        return _of_text(value, name, arguments) if hasattr(str, name) else Unknown(f"{name}()")
    if not isinstance(value, Constant) or arguments.rest:
        return _made(name, value, arguments)
    try:
        positional = concrete(*arguments.positional)
        keywords = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
    except NotConcrete:
        return _made(name, value, arguments)
    method = getattr(value.value, name, None)
    if not callable(method) or not _bounded(value.value, name, [*positional, *keywords.values()]):
        return Unknown(f"{name}()")
    return fold(lambda: method(*positional, **keywords), owner=run.memory.owner)


def _made(name: str, value: Value, arguments: Arguments) -> Value:
    """What a method makes of a text and its arguments."""
    if name in ANSWERS:
        return asked(name, value, arguments)
    return derived(f"{name}()", value, *arguments.positional, *arguments.keywords.values())


def _of_text(value: Text, name: str, arguments: Arguments) -> Value:
    if name in SAME and not any(
        isinstance(one, Constant) for one in arguments.positional if name.endswith("strip")
    ):
        return _cased(value, name)
    if name in {"rsplit", "rpartition"} and (found := at_known_end(value, name, arguments)) is not None:
        return found
    if (
        name == "rstrip"
        and (key := string(arguments.get(0))) is not None
        and isinstance(value.parts[-1], str)
    ):
        return concatenate([*map(piece, value.parts[:-1]), Constant(value.parts[-1].rstrip(key))])
    if name == "startswith" and (decided := _starts(value, arguments.get(0))) is not None:
        return Constant(decided)
    if name == "translate":
        return translated(value, arguments)
    if name in ("split", "rsplit") and (found := separated(value, name, arguments)) is not None:
        return found
    if name == "splitlines":
        return changed(_made(name, value, arguments), lambda hole: lacking(hole, without(LINE_ENDS)))
    if name == "replace":
        removed = _removed(arguments)
        return changed(_made(name, value, arguments), lambda hole: _without(hole, removed))
    return _made(name, value, arguments)


def _cased(value: Text, name: str) -> Value:
    """The known pieces of a text in another case."""
    if name not in {"lower", "upper", "casefold"}:
        return value
    return Text(tuple(getattr(part, name)() if isinstance(part, str) else part for part in value.parts))


def _starts(value: Text, prefix: Value | None) -> bool | None:
    """What the known start of a text says about a prefix."""
    known = value.parts[0]
    if not isinstance(known, str) or not isinstance(prefix, Constant) or not isinstance(prefix.value, str):
        return None
    if known.startswith(prefix.value):
        return True
    return None if prefix.value.startswith(known) else False


def of_tainted(callee: Unknown, arguments: Arguments, site: Site) -> Value:  # noqa: C901 -- a case for each kind
    """What calling a method of client data returns; `callee` is the bound method, which has its taints."""
    owner, _, name = callee.origin.rpartition(".")
    receiver = Unknown(owner, callee.taints, callee.place)
    key = arguments.get(0)
    if (found := _cut_off(callee, name, arguments)) is not None:
        return found
    match name:
        case _ if name in ANSWERS:
            return asked(name, receiver, arguments)
        case "get" | "pop" | "setdefault":
            found = entry_of(receiver, "[]", getattr(key, "value", None))
            default = arguments.get(1, "default")
            return found if default is None else join(found, default)
        case "getlist" | "get_all":
            return entry_of(replace(receiver, origin=callee.origin), "()", getattr(key, "value", None))
        case "replace":
            made = derived(f"{callee.origin}()", callee, *arguments.positional[1:])
            return less(_without(made, _removed(arguments)), callee, string(key))
        case "translate":
            return translated(Unknown(f"{callee.origin}()", callee.taints), arguments)
        case "splitlines":
            return lacking(derived(f"{callee.origin}()", callee), without(LINE_ENDS))
        case "split" | "rsplit" if len(arguments.positional) < 2 and not arguments.keywords:
            found = _no_part(derived(f"{callee.origin}()", callee), arguments.get(0))
            return lacking(found, _separated(arguments.get(0)))
        case "items":
            entry = derived(f"{callee.origin}()[]", callee)
            pair = Listing(None, [replace(entry, place="[0]"), replace(entry, place="[1]")], kind=tuple)
            return Listing(None, rest=pair)
        case "hex":
            return safer(derived(f"{callee.origin}()", callee), HEX)
        case _ if name in SAME:
            return Unknown(f"{callee.origin}()", callee.taints, callee.place)
        case _:
            given = (*arguments.positional, *arguments.keywords.values())
            return derived(f"{callee.origin}()", callee, *given, step=Step(site, f"passed through `{name}`"))


def _removed(arguments: Arguments) -> str | None:
    """The mark of a text in which `replace` leaves no character, or only escaped ones: doubled, behind a backslash."""
    old, new = string(arguments.get(0)), string(arguments.get(1))
    if not old or new is None or len(set(old)) != 1 or arguments.get(2, "count") is not None:
        return None
    if old[0] not in new:
        return f"-{old}"
    if len(old) != 1:
        return None
    if CONCATENATED.fullmatch(new):
        return "xpath"
    return f"~{old}" if new == old * 2 or (new == f"\\{old}" and old != "{") else None


def _without(value: Unknown, mark: str | None) -> Unknown:
    """A value that lost all of one character."""
    return value if mark is None else lacking(value, frozenset([mark]))


def _cut_off(callee: Unknown, name: str, arguments: Arguments) -> Value | None:
    """What methods make of client data that take it apart at one place, or take something off its start."""
    key, made = arguments.get(0), Unknown(f"{callee.origin}()", callee.taints, callee.place)
    if name in ("strip", "lstrip"):
        taken = whitespace if key is None else string(key)
        return less(_stripped(made, string(key)), callee, taken)
    whole = _no_part(Unknown(made.origin, made.taints), key)
    if name in ("partition", "rpartition"):
        return _around(whole, name, key)
    if name == "rsplit" and arguments.get(1, "maxsplit") == Constant(1) and (text := string(key)):
        last = lacking(whole, frozenset([f"-{text}"]))
        return join(Listing(None, [last]), Listing(None, [whole, last]))
    return None


def _no_part(value: Unknown, separator: Value | None) -> Unknown:
    """What is left of a host's name between dots is none; without the port behind a colon it is."""
    if separator == Constant(":"):
        return value

    def forget(taint: Taint) -> Taint:
        return replace(taint, safe=frozenset(word for word in taint.safe if word[0] != "@"))

    return replace(value, taints=tuple(map(forget, value.taints)))


def _around(value: Unknown, name: str, separator: Value | None) -> Value:
    """What is before a separator, the separator, and what is after it; one of the sides has no other one in it."""
    text = string(separator)
    alone = value if text is None else lacking(value, frozenset([f"-{text}"]))
    sides = [alone, value] if name == "partition" else [value, alone]
    first, last = replace(sides[0], place="[0]"), replace(sides[1], place="[2]")
    return Listing(None, [first, separator or UNKNOWN, last], kind=tuple)


def _stripped(value: Unknown, characters: str | None) -> Unknown:
    """A text that begins with something else than before, and with none of the characters that were taken off."""
    added = frozenset(f"!^{character}" for character in characters or "")

    def changed_start(taint: Taint) -> Taint:
        kept = frozenset(word for word in taint.safe if not word.startswith(("^", "!^")))
        return replace(taint, safe=kept | added)

    return replace(value, taints=tuple(map(changed_start, value.taints)))


DOUBLED: Final = "~{"
"""The mark of braces that are doubled: a format template prints them."""


def lacking(value: Unknown, marks: frozenset[str]) -> Unknown:
    """A value with marks for characters that are not in it, and what all marks together make it harmless for."""

    def more(taint: Taint) -> Taint:
        absent = frozenset(word for word in taint.safe if word[0] in "-~") | marks
        return taint.safer(absent | earned(absent) | ({"format"} if DOUBLED in absent else set()))

    return replace(value, taints=tuple(map(more, value.taints)))


def without(characters: str) -> frozenset[str]:
    """The marks of a text that has none of some characters."""
    return frozenset(f"-{character}" for character in characters)


def translated(value: Value, arguments: Arguments) -> Value:
    """A text after `translate`: without the characters that a known table takes out or replaces."""
    table = arguments.get(0)
    if not isinstance(table, Dictionary) or table.rest is not None:
        return changed(value, lambda hole: Unknown(hole.origin, hole.taints))
    keys = {chr(key) for key in table.slots if isinstance(key, int)}
    put = {character for one in table.slots.values() for character in _put(one)}
    return changed(value, lambda hole: lacking(hole, without("".join(keys - put))))


def _separated(separator: Value | None) -> frozenset[str]:
    """The marks of what is between separators; without one these are blanks."""
    text = BLANKS if separator in (None, Constant(None)) else string(separator)
    return without(BLANKS) if text == BLANKS else frozenset([f"-{text}"] if text else [])


def _put(value: Value) -> str:
    """What stands in the place of a character."""
    match value:
        case Constant(value=str() as text):
            return text
        case Constant(value=int() as code):
            return chr(code)
        case _:
            return ""


def _bounded(value: Any, name: str, arguments: list[Any]) -> bool:
    """Whether a method neither takes nor makes anything long."""
    texts = [one for one in (value, *arguments) if isinstance(one, str | bytes)]
    if name.startswith("__") or any(len(text) > MAX_LENGTH for text in texts):
        return False
    if name in PADDING:
        return all(not isinstance(item, int) or item <= 10_000 for item in arguments)
    if name == "replace" and len(texts) > 2:
        return (len(value) + 1) * max(1, len(texts[2])) <= MAX_LENGTH
    if name == "translate":
        return len(value) < 100
    return name not in {"encode", "decode"} or all(
        item in {"utf-8", "utf8", "ascii", "latin-1"} for item in arguments
    )


def _is_shaped(value: Value) -> bool:
    """Whether something is known of what is around the client data in a text."""
    return isinstance(value, Text) or string(value) is not None


def _join(run: Interpreter, separator: Value, arguments: Arguments) -> Value:
    given = arguments.get(0) or UNKNOWN
    elements, complete = gather(run, given)
    if not complete and isinstance(given, Listing) and given.rest is not None and given.slots:
        # Those that are known come first; of the others there may be any number.
        elements, complete = [*map(present, given.elements), _repeated(separator, given.rest)], True
    if not complete and 0 < len(elements) <= MAX_REPEATED and all(map(_is_shaped, elements)):
        elements *= 2  # what is around each element is around more than one of them too
    elif not complete:
        return derived("join()", separator, *elements)
    pieces: list[Value] = []
    for element in elements:
        pieces += [separator, element] if pieces else [element]
    return concatenate(pieces) if pieces else Constant("")


def _repeated(separator: Value, element: Value) -> Value:
    shaped = _is_shaped(element)
    return concatenate([element, separator, element]) if shaped else derived("join()", separator, element)


def _format(run: Interpreter, template: Value, arguments: Arguments) -> Value:
    values = [*arguments.positional, *arguments.keywords.values()]
    text = string(template)
    if text is None or arguments.rest:
        return derived("format()", template, *values)
    plain = all(isinstance(item, Constant) and isinstance(item.value, str | int | bool) for item in values)
    known = [item.value for item in values if isinstance(item, Constant)]
    if not plain or not safe_format(text, known) or "." in text.partition("{")[2] or "[" in text:
        return _filled(run, text, arguments) if values else template
    positional = [item.value for item in arguments.positional if isinstance(item, Constant)]
    keywords = {key: item.value for key, item in arguments.keywords.items() if isinstance(item, Constant)}
    return fold(lambda: text.format(*positional, **keywords))


def _filled(run: Interpreter, template: str, arguments: Arguments) -> Value:
    """`template.format(…)` as text with holes, each argument where it stands."""
    values = (*arguments.positional, *arguments.keywords.values())
    try:
        fields = list(Formatter().parse(template))
    except ValueError:
        return derived("format()", *values)
    pieces: list[Value] = []
    number = -1
    for literal, name, _, conversion in fields:
        pieces.append(Constant(literal))
        if name is None:
            continue
        number += 1
        head = re.match(r"\w*", name)
        key = head.group() if head else ""
        place = int(key) if key.isdecimal() and len(key) < MAX_PLACE else number if not key else None
        found = arguments.get(place) if place is not None else arguments.keywords.get(key)
        value = _followed(run, found or UNKNOWN, name[len(key) :])
        pieces.append(as_text(run, value, repr_=conversion in ("r", "a")))
    return concatenate(pieces)


FOLLOWED: Final = regex(r"\.(?P<attribute>\w+)|\[(?P<item>[^\]]*)\]")


def _followed(run: Interpreter, value: Value, path: str) -> Value:
    """What `.name` and `[key]` in a place of a format string lead to."""
    site = run.stack[-1] if run.stack else None
    for step in FOLLOWED.finditer(path):
        if site is None:
            return derived("", value)
        if (name := step["attribute"]) is not None:
            value = run.read(value, name, site)
        else:
            key = step["item"]
            value = subscripts.read(run, value, Constant(int(key) if key.isdecimal() else key), site)
    return value

"""Texts in other forms: JSON, Base64, percent signs, compressed. What was known of a text ends where it is decoded."""

from __future__ import annotations

import ast
import base64
import binascii
import json
import string as alphabet
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.authenticity import is_authentic
from fumehood.flow.characters import LINE_WORDS, Shape, words
from fumehood.flow.concrete import NotConcrete, abstract, concrete
from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate, fold, over
from fumehood.flow.memory import present
from fumehood.flow.parts import DECODED
from fumehood.flow.propagation import changed, derived, is_tainted, safer, taints
from fumehood.flow.taint import Step, Taint
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Constant,
    Dictionary,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import EVERYTHING
from fumehood.framework.library import CALLS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.holders import held

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_DEPTH: Final = 6
MAX_FOLDED: Final = 4_000
WORD: Final = alphabet.ascii_letters + alphabet.digits

ENCODERS: Final[dict[str, str]] = {
    "base64.b64encode": WORD + "+/",
    "base64.standard_b64encode": WORD + "+/",
    "base64.encodebytes": WORD + "+/\n",
    "base64.urlsafe_b64encode": WORD + "-_",
    "base64.b32encode": WORD,
    "base64.b16encode": WORD,
    "binascii.hexlify": WORD,
    "binascii.b2a_hex": WORD,
    "binascii.b2a_base64": WORD + "+/\n",
    "urllib.parse.quote": WORD + "_.-~/%",
    "urllib.parse.quote_plus": WORD + "_.-~+%",
    "urllib.parse.quote_from_bytes": WORD + "_.-~/%",
    "urllib.parse.urlencode": WORD + "_.-~+%&",
    "werkzeug.urls.url_quote": WORD + "_.-~/%:",
    "werkzeug.urls.url_quote_plus": WORD + "_.-~+%",
}
"""Calls of which the result holds these characters only, and `=` where the client cannot choose to have it."""

DECODERS: Final = (
    "base64.b64decode",
    "base64.standard_b64decode",
    "base64.urlsafe_b64decode",
    "base64.decodebytes",
    "base64.b32decode",
    "base64.b16decode",
    "base64.a85decode",
    "base64.b85decode",
    "binascii.unhexlify",
    "binascii.a2b_hex",
    "binascii.a2b_base64",
    "codecs.decode",
    "codecs.encode",
    "urllib.parse.unquote",
    "urllib.parse.unquote_plus",
    "urllib.parse.unquote_to_bytes",
    "werkzeug.urls.url_unquote",
    "werkzeug.urls.url_unquote_plus",
    "html.unescape",
    "zlib.compress",
    "zlib.decompress",
    "gzip.compress",
    "gzip.decompress",
    "bz2.compress",
    "bz2.decompress",
    "lzma.compress",
    "lzma.decompress",
    "quopri.decodestring",
    "quopri.encodestring",
    "bytes.fromhex",
    "builtins.bytes.fromhex",
    "builtins.bytearray.fromhex",
    "unicodedata.normalize",
)
"""Calls whose result may hold any character, whatever was known of the text before."""


PERCENT: Final = frozenset({
    "urllib.parse.unquote", "urllib.parse.unquote_plus", "werkzeug.urls.url_unquote", "werkzeug.urls.url_unquote_plus",
})  # fmt: skip
"""Those that replace escapes and leave any other character as it is."""


def unknown_again(value: Value) -> Value:
    """Client data of which nothing is known any more."""

    def forget(hole: Unknown) -> Value:
        found = (
            Taint(replace(taint.source, decoded=True), frozenset(), taint.steps) for taint in hole.taints
        )
        return Unknown(hole.origin, tuple(found))

    return changed(value, forget)


@on(*DECODERS)
def decoded(run: Interpreter, call: LibraryCall) -> Value:
    """The same data in another form."""
    if (known := _of_constant(call)) is not None:
        return known
    place = 1 if call.path == "unicodedata.normalize" else 0
    given = call.arguments.get(place, "s", "data", "string", "obj", "unistr", "qs")
    if given is None and call.arguments.keywords:
        given = next(iter(call.arguments.keywords.values()))
    note = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    found = unknown_again(derived(f"{call.path}()", given or UNKNOWN, step=note))
    if given is not None and is_authentic(run, given):
        return safer(found, EVERYTHING)
    is_plain = call.path in PERCENT and isinstance(given, Unknown)
    return safer(found, [DECODED]) if is_plain and not _is_decoded(given) else found


def _is_decoded(value: Value | None) -> bool:
    """Whether it was decoded before: what is known of it now says nothing of what it was at first."""
    return value is not None and any(taint.source.decoded for taint in taints(value))


@on("urllib.parse.parse_qs", "urllib.parse.parse_qsl")
def query(run: Interpreter, call: LibraryCall) -> Value:
    """Lists of values by name, or pairs."""
    return decoded(run, call)


def _of_constant(call: LibraryCall) -> Value | None:
    """What a function of `base64` or `binascii` makes of a short constant."""
    room, _, name = call.path.rpartition(".")
    given = call.arguments.get(0, *NAMES)
    if room not in ROOMS or not isinstance(given, Constant) or not isinstance(given.value, str | bytes):
        return None
    if len(given.value) > MAX_FOLDED or len(call.arguments.positional) + len(call.arguments.keywords) > 1:
        return None
    try:
        return Constant(getattr(ROOMS[room], name)(given.value), given.at)
    except (ValueError, TypeError):
        return None


ROOMS: Final = {"base64": base64, "binascii": binascii, "bytes": bytes, "builtins.bytes": bytes}


@on(*ENCODERS)
def encoded(run: Interpreter, call: LibraryCall) -> Value:
    """The same data in a form of few characters."""
    if (known := _of_constant(call)) is not None:
        return known
    characters = ENCODERS[call.path]
    if call.path.endswith((".quote", ".quote_from_bytes", ".quote_plus")):
        kept = call.arguments.get(1, "safe")
        if kept is not None:
            text = string(kept)
            characters = characters.replace("/", "") + text if text is not None else ""
    note = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    found: Value = derived(f"{call.path}()", call.arguments.get(0, *NAMES) or UNKNOWN, step=note)
    if not call.path.endswith((".quote", ".url_quote")):
        found = unknown_again(found)
    return safer(found, words(Shape.any_of(characters))) if characters else found


NAMES: Final = ("s", "data", "string", "query", "bs")


# --- JSON ------------------------------------------------------------------------------------------------------------

MARKED: Final = "\ue000{}\ue001"
"""Stands for the hole of that number while a text is parsed; the characters are of private use."""


@on("json.dumps", "flask.json.dumps", "simplejson.dumps", "ujson.dumps")
def dumped(run: Interpreter, call: LibraryCall) -> Value:
    """JSON as text with holes; line breaks are escaped in it."""
    given = call.arguments.get(0, "obj") or UNKNOWN
    written = _written(given, 0)
    note = Step(call.site, "passed through `dumps`")
    if written is None:
        return safer(derived("json.dumps()", given, step=note), LINE_WORDS | {"nosql"})
    return safer(concatenate(written), LINE_WORDS | {"nosql"})


def _written(value: Value, depth: int) -> list[Value] | None:
    """The pieces of a value as JSON; None where its form is not known."""
    if depth > MAX_DEPTH:
        return None
    match value:
        case Dictionary(rest=None):
            return _between(
                "{", "}", [_entry(key, present(item), depth) for key, item in value.slots.items()]
            )
        case Listing(rest=None):
            return _between("[", "]", [_written(present(item), depth + 1) for item in value.elements])
        case Unknown() | Text() | Alternatives() if all(map(_is_text, options(value))):
            return [Constant('"'), join(*map(_inside, options(value))), Constant('"')]
        case _:
            try:
                (plain,) = concrete(value)
                return [Constant(json.dumps(plain))]
            except (NotConcrete, TypeError, ValueError):
                return None


def _is_text(value: Value) -> bool:
    return isinstance(value, Unknown | Text) or string(value) is not None


def _inside(value: Value) -> Value:
    """A text as it is between the quotes."""
    known = string(value)
    return value if known is None else Constant(json.dumps(known)[1:-1])


def _entry(key: object, item: Value, depth: int) -> list[Value] | None:
    written = _written(item, depth + 1)
    return (
        None if written is None or not isinstance(key, str) else [Constant(f"{json.dumps(key)}: "), *written]
    )


def _between(first: str, last: str, parts: list[list[Value] | None]) -> list[Value] | None:
    found: list[Value] = [Constant(first)]
    for number, part in enumerate(parts):
        if part is None:
            return None
        found += [Constant(", "), *part] if number else part
    return [*found, Constant(last)]


@on("json.loads", "json.load", "flask.json.loads", "simplejson.loads", "ujson.loads")
def loaded(run: Interpreter, call: LibraryCall) -> Value:
    """What a text says: keys and elements where they are known, client data by key where they are not."""
    given = call.arguments.get(0, "s", "fp") or UNKNOWN
    source = held(given) if isinstance(given, Instance) else given
    note = Step(call.site, "passed through `loads`")
    return over(lambda option: _loaded(run, option, note), source)


def _loaded(run: Interpreter, option: Value, note: Step) -> Value:
    match option:
        case Constant(value=str() | bytes() as text) if len(text) < MAX_FOLDED:
            return fold(_strict(json.loads), text, owner=run.memory.owner)
        case Text():
            known = _parsed(run, option)
            return unknown_again(derived("json.loads()", option, step=note)) if known is None else known
        case _:
            if not is_tainted(option):
                return Unknown("json.loads")
            return unknown_again(derived("json.loads()", option, step=note))


def _strict(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Any failure of a parser on a text is a ValueError."""

    def call(text: Any) -> Any:
        try:
            return function(text)
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise ValueError(text) from error

    return call


def _parsed(run: Interpreter, text: Text) -> Value | None:
    """A text with holes as data, if the holes stand in its strings."""
    found = [part for part in text.parts if not isinstance(part, str)]
    numbers = iter(range(len(found)))
    written = "".join(part if isinstance(part, str) else MARKED.format(next(numbers)) for part in text.parts)
    try:
        data = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return _filled(run, data, found, 0)


def _filled(run: Interpreter, data: Any, found: list[Value], depth: int) -> Value:
    """Parsed data with the holes back in their places."""
    match data:
        case dict():
            made = Dictionary(run.memory.owner)
            made.slots.update({key: _filled(run, item, found, depth + 1) for key, item in data.items()})
            return made
        case list():
            return Listing(run.memory.owner, [_filled(run, item, found, depth + 1) for item in data])
        case str() if "\ue000" in data:
            return (
                unknown_again(concatenate(_pieces(data, found)))
                if data[0] != "\ue000"
                else _whole(data, found)
            )
        case _:
            return abstract(data, run.memory.owner)


def _whole(data: str, found: list[Value]) -> Value:
    """A hole that is the whole of a string is what it was, other strings are texts around holes."""
    pieces = _pieces(data, found)
    return unknown_again(pieces[0] if len(pieces) == 1 else concatenate(pieces))


def _pieces(data: str, found: list[Value]) -> list[Value]:
    pieces: list[Value] = []
    for part in data.replace("\ue001", "\ue000").split("\ue000"):
        number = len(pieces)
        pieces.append(found[int(part)] if number % 2 else Constant(part))
    return [piece for piece in pieces if piece != Constant("")]


def _literal(run: Interpreter, call: LibraryCall) -> Value:
    """`ast.literal_eval`: data of any form."""
    given = call.arguments.get(0) or UNKNOWN
    note = Step(call.site, "passed through `literal_eval`")

    def one(option: Value) -> Value:
        if isinstance(option, Constant) and isinstance(option.value, str) and len(option.value) < 100:
            return fold(_strict(ast.literal_eval), option.value, owner=run.memory.owner)
        if not is_tainted(option):
            return Unknown("ast.literal_eval")
        return unknown_again(derived("ast.literal_eval()", option, step=note))

    return over(one, given)


CALLS["ast.literal_eval"] = _literal

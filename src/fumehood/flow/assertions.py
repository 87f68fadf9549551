"""What comparisons and methods of text prove about client data."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from os.path import commonprefix
from typing import Final

from fumehood.flow.authenticity import authentic
from fumehood.flow.characters import ALL, CALLED, Shape, words
from fumehood.flow.decided import string
from fumehood.flow.knowledge import key_of
from fumehood.flow.parts import (
    BELOW,
    FIRST,
    HOST,
    SEGMENTS,
    WITHIN,
    Telling,
    about_sources,
    has_mark,
    of_wholes,
)
from fumehood.flow.propagation import is_tainted, taints, whole_of
from fumehood.flow.rounds import lifted
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    options,
    settle,
)
from fumehood.flow.verdicts import EVERYTHING, Proofs, Verdict, about, emptiness, proven
from fumehood.regex import regex

PLAIN: Final = EVERYTHING - {"nan", "fields", "session", "secret"}
"""What a text of letters and digits alone cannot harm."""

TESTS: Final[dict[str, frozenset[str]]] = {
    "isdigit": EVERYTHING,
    "isdecimal": EVERYTHING,
    "isnumeric": EVERYTHING,
    "isalnum": PLAIN,
    "isalpha": PLAIN,
    "isidentifier": PLAIN - {"code"} | {CALLED},
    "is_integer": EVERYTHING,
}
"""Methods whose truth says what a text is made of."""

ALPHABETS: Final = {
    name: frozenset(one for one in ALL if getattr(one, name)())
    for name in ("isalnum", "isalpha", "isdigit", "isdecimal", "isnumeric")
}
"""The characters of which each of these tests is true."""

ALL_OF_IT: Final = regex(
    r"\.__(?:table|mapper|dict|annotations|dataclass_fields)__\b|^(?:dir|vars)\(\)$|\binspect\(\)"
)
"""Ways to all attributes, or all columns, of an object."""


def compared(operator: ast.cmpop, left: Value, right: Value) -> Value | None:
    """What an undecided comparison with client data proves; None when there is none in it."""
    left, right = settle(left), settle(right)
    match operator:
        case ast.Eq() | ast.Is():
            return _equal(left, right)
        case ast.NotEq() | ast.IsNot():
            found = _equal(left, right)
            return found and found.negated()
        case ast.In():
            return _member(left, right)
        case ast.NotIn():
            found = _member(left, right)
            return found and found.negated()
        case ast.LtE() | ast.Lt():
            return contained(left, right) or _ordered(left, right)
        case ast.GtE() | ast.Gt():
            return contained(right, left) or _ordered(left, right)
        case _:
            return None


def _ordered(left: Value, right: Value) -> Verdict | None:
    """No comparison by order is true of NaN."""
    found = (*about_sources(left, ["nan"]), *about_sources(right, ["nan"]))
    return Verdict(None, found) if found else None


def contained(inner: Value, outer: Value) -> Verdict | None:
    """What `set(text) <= LETTERS` proves of the text; None for anything but sets."""
    if not isinstance(inner, Listing) or not isinstance(outer, Listing) or inner.kind is not set:
        return None
    if not is_tainted(inner) or is_tainted(outer):
        return None
    elements = inner.rest or UNKNOWN
    return Verdict(None, tuple(lifted(about(elements, among(outer))).items()))


def among(members: Value) -> frozenset[str]:
    """What is harmless about an element that is one of the program's own; single characters make any text."""
    texts = _texts(members) if isinstance(members, Listing) else [string(members) or ""]
    letters = "".join(texts or ())
    if texts and letters and (len(texts) == len(letters) or not isinstance(members, Listing)):
        return words(Shape.any_of(letters))
    return EVERYTHING


def _equal(left: Value, right: Value) -> Verdict | None:
    """What is equal to something of the program's own is as harmless as that."""
    if (signed := authentic(left, right)) is not None:
        return signed
    tell = is_foreign if is_tainted(left) and is_tainted(right) else is_tainted
    if tell(left) == tell(right):
        return _same_client_data(left, right) if tell(left) else None
    value, other = (left, right) if tell(left) else (right, left)
    if string(other) == ".." and (has_mark(value, SEGMENTS) or _is_split(whole_of(value))):
        return Verdict(None, about(value, EVERYTHING), about_sources(value, ["-.."]))
    if isinstance(other, Constant) and not other.value and isinstance(value, Telling):
        return Verdict(None, (*about(value, EVERYTHING), *value.if_false), value.if_true)
    if isinstance(other, Constant) and not isinstance(other.value, str | int | bytes):
        return _absent(value) if other.value is None else None
    return Verdict(None, _in_any_case(value, EVERYTHING), _not_first(value, other))


CASED: Final = regex(r"\.(?:lower|upper|casefold)\(\)$")


def _in_any_case(value: Value, proved: Iterable[str]) -> Proofs:
    """What `text.lower() in NAMES` proves of the text, too: but for its case, it is one of them."""
    if isinstance(value, Unknown) and CASED.search(value.origin):
        before = replace(value, origin=CASED.sub("", value.origin))
        return (*about(value, proved), *about(before, proved))
    return about(value, proved)


def _same_client_data(left: Value, right: Value) -> Verdict | None:
    """What is equal to something harmless is as harmless as that: `os.path.basename(name) == name`."""
    proofs = (*about(left, _words_of_all(right)), *about(right, _words_of_all(left)))
    return Verdict(None, proofs) if any(words for _, words in proofs) else None


def _words_of_all(value: Value) -> frozenset[str]:
    """The words that hold for a value that is client data as a whole; those of parts hold for the part alone."""
    if not isinstance(value, Unknown) or not value.taints:
        return frozenset()
    first, *others = (taint.safe for taint in value.taints)
    return frozenset(word for word in first.intersection(*others) if word[0] != "@" and word != "resolved")


def _absent(value: Value) -> Verdict | None:
    """What it proves that an object is there, or is not: the match of a regular expression."""
    known = (
        proven(value, outcome=True) if any(isinstance(option, Instance) for option in options(value)) else ()
    )
    if known:
        return Verdict(None, (), known)
    return (
        Verdict(None, tuple(emptiness(value).items()))
        if isinstance(value, Unknown) and value.taints
        else None
    )


def _is_split(value: Value | None) -> bool:
    """Whether a value is what is between the slashes of a text."""
    tainted = [option for option in options(value) if is_tainted(option)] if value is not None else []
    return bool(tainted) and all(
        isinstance(option, Unknown) and option.origin.endswith("split()") and has_mark(option, "-/")
        for option in tainted
    )


def is_foreign(value: Value) -> bool:
    """Whether client data other than the host that the client asked for is in a value.

    What is compared with the host of the request is compared with the program's own address.
    """
    return any(taint.source.kind != "host" for taint in taints(value))


def _member(left: Value, right: Value) -> Verdict | None:
    tell = is_foreign if is_tainted(left) and is_tainted(right) else is_tainted
    if tell(left) and not tell(right):
        proved = (EVERYTHING if whole_of(left) is None else among(right)) - _chosen_by_nobody(right)
        return Verdict(None, _in_any_case(left, proved), _not_first(left, right)) if _is_list(right) else None
    if not is_tainted(left) and has_mark(right, WITHIN):
        return Verdict(None, tuple(of_wholes(right, EVERYTHING).items()))
    text = string(left)
    if text == ".." and (has_mark(right, SEGMENTS) or _is_split(right)):
        return Verdict(None, (), about_sources(right, ["-.."]))
    if text is not None and isinstance(right, Unknown | Text | Alternatives):
        return Verdict(None, (), about(right, [f"-{text}"])) if is_tainted(right) else None
    return None


def _chosen_by_nobody(members: Value) -> frozenset[str]:
    """What it does not prove to be one of all the attributes that an object has: nobody made a choice among them."""
    path = getattr(members, "path", "") or getattr(members, "origin", "")
    return frozenset({"fields"}) if ALL_OF_IT.search(path) else frozenset()


def _not_first(left: Value, right: Value) -> Proofs:
    """What a text does not begin with, if its first character is none of these."""
    if not has_mark(left, FIRST):
        return ()
    letters = "".join(_texts(right) or ())
    return about_sources(left, [f"!^{letter}" for letter in letters])


def _is_list(value: Value) -> bool:
    """Whether being in it says something: an allow-list, also one that is not known, but no long text."""
    return isinstance(value, Listing | Dictionary | Unknown | External | Instance | Alternatives | Constant)


def asked(name: str, subject: Value, arguments: Arguments) -> Value:
    """What a method of client data answers, with what that proves."""
    if name in TESTS:
        return Verdict(None, (*about(subject, TESTS[name]), *_before(name, subject)))
    if name in ("startswith", "endswith"):
        return _at_the_end(name == "startswith", subject, arguments.get(0) or Constant(""))
    return Unknown(f"{name}()")


TAKEN: Final = "\0"
"""In a value's place, what comes before each text that was taken out of the value, or off its ends."""

STRIPPING: Final = frozenset({"strip()", "lstrip()"})
TAKING: Final = STRIPPING | {"replace()"}


def less(value: Unknown, before: Unknown, taken: str | None) -> Unknown:
    """Client data after a text was taken out of what it was before, which it remembers."""
    return replace(value, place=f"{before.place}{TAKEN}{taken}") if taken else value


def _before(name: str, subject: Value) -> Proofs:
    """What `text.replace("-", "").isalnum()` proves of the text: it has what was taken out of it besides."""
    if name not in ALPHABETS or (found := _whole(subject, TAKING)) is None:
        return ()
    whole, taken = found
    return ((key_of(whole), words(Shape.any_of(ALPHABETS[name].union(taken)))),)


def _starts_of_whole(subject: Value, texts: list[str]) -> Proofs:
    """What `text.lstrip(" ").startswith("=")` disproves of the text: with blanks before it, it begins with a blank."""
    found = _whole(subject, STRIPPING)
    known = [] if found is None else [f"!^{text}" for text in texts if text and text[0] not in found[1]]
    return () if found is None else ((key_of(found[0]), frozenset(known)),)


def _whole(subject: Value, methods: frozenset[str]) -> tuple[Unknown, str] | None:
    """What a text was before some methods took characters from it, and these characters."""
    if not isinstance(subject, Unknown) or TAKEN not in subject.place:
        return None
    place, *taken = subject.place.split(TAKEN)
    origin = subject.origin
    for _ in taken:
        origin, _, method = origin.rpartition(".")
        if method not in methods:
            return None
    return Unknown(origin, subject.taints, place), "".join(taken)


OR: Final = "\0"
"""Between several texts of which a value begins with one."""


def _at_the_end(starts: bool, subject: Value, affix: Value) -> Value:
    """What `startswith` and `endswith` prove."""
    sign = "^" if starts else "$"
    if is_foreign(affix):
        return Unknown("startswith()" if starts else "endswith()")
    texts = _texts(affix)
    if texts is None:
        if starts:
            return Verdict(None, (*about(subject, [sign]), *_contained(subject)))
        return Verdict(None, _in_domain(subject, affix))
    if_true: Proofs = ()
    if len(texts) == 1:
        if_true = about(subject, [f"{sign}{texts[0]}"])
    elif starts:
        shared = commonprefix(texts)  # noqa: RUF071 -- the characters they share
        if_true = about(subject, {f"^{OR.join(texts)}", f"^{shared}"} - {"^"})
    if_false = about(subject, [f"!{sign}{text}" for text in texts])
    if starts:
        if_false = (*if_false, *_starts_of_whole(subject, texts))
    if starts and all(map(_is_folder, texts)):
        if_true = (*if_true, *_contained(subject))
    if starts and ".." in texts and has_mark(subject, BELOW):
        if_false = (*if_false, *about_sources(subject, ["path"]))
    if not starts and all(text.startswith(".") for text in texts) and has_mark(subject, HOST):
        if_true = (*if_true, *of_wholes(subject, EVERYTHING).items())
    return Verdict(None, if_true, if_false)


def _in_domain(subject: Value, affix: Value) -> Proofs:
    """A host below a domain that the program chose: what comes after the dot is its own."""
    dotted = isinstance(affix, Text) and isinstance(affix.parts[0], str) and affix.parts[0].startswith(".")
    return tuple(of_wholes(subject, EVERYTHING).items()) if dotted and has_mark(subject, HOST) else ()


def _texts(affix: Value) -> list[str] | None:
    """The constant texts of one or of a tuple of them."""
    elements = affix.elements if isinstance(affix, Listing) and affix.rest is None else list(options(affix))
    found = [text for one in elements if (text := string(one)) is not None]
    return found if found and len(found) == len(elements) else None


def _is_folder(text: str) -> bool:
    """Whether what begins with a text is in that folder: `/srv/docs` begins `/srv/docs-internal` too."""
    return text.endswith(("/", "\\")) and len(text) > 1


def _contained(subject: Value) -> Proofs:
    """What begins with a folder after all `..` have been resolved is in it, and so is what it was made of."""
    if not has_mark(subject, "resolved"):
        return ()
    return (*about(subject, ["path"]), *about_sources(subject, ["path"]))

"""Data that a key vouches for: codes made of client data, and what comparing one proves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import derived, holes, safer
from fumehood.flow.values import Value
from fumehood.flow.verdicts import EVERYTHING, Verdict, words_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CODE: Final = "code of"
"""The mark of a message authentication code: the data it was made of is in its taints, and it harms nothing."""

VOUCHED: Final = "vouched for"
"""What is known of data whose code was compared."""


def code_of(message: Value) -> Value:
    """A message authentication code of some data."""
    return safer(derived("code", message), EVERYTHING | {CODE})


def authentic(left: Value, right: Value) -> Verdict | None:
    """What equality with a code proves: all data of the sources it was made of comes from who knows the key."""
    sources = {
        taint.source: None for hole in holes(left, right) for taint in hole.taints if CODE in taint.safe
    }
    return Verdict(None, tuple((source, EVERYTHING | {VOUCHED}) for source in sources)) if sources else None


def is_authentic(run: Interpreter, value: Value) -> bool:
    """Whether somebody who knows the key made all client data in a value: then it may be decoded as well."""
    words = [words_of(run, hole, taint) for hole in holes(value) for taint in hole.taints]
    return bool(words) and all(VOUCHED in one for one in words)

"""Texts that a program signs: tokens of JWT libraries and of itsdangerous. What was signed can be read by everybody.

The key is not in them. A token is URL-safe Base64 and dots, so that it harms no place but one that is not to show
what was signed.
"""

from __future__ import annotations

from string import ascii_letters, digits
from typing import TYPE_CHECKING, Final

from fumehood.flow.characters import Shape, words
from fumehood.flow.propagation import derived, safer
from fumehood.flow.taint import Step
from fumehood.flow.values import UNKNOWN, Unknown, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CHARACTERS: Final = ascii_letters + digits + "-_."
URL_SAFE: Final = ("URLSafeSerializer", "URLSafeTimedSerializer")
PLAIN: Final = ("Serializer", "TimedSerializer")
SIGNERS: Final = ("Signer", "TimestampSigner")


def _signed(call: LibraryCall, content: Value | None) -> Unknown:
    name = call.path.rpartition(".")[2]
    return derived(f"{call.path}()", content or UNKNOWN, step=Step(call.site, f"passed through `{name}`"))


@on("jwt.encode", "jose.jwt.encode", *(f"itsdangerous.{name}.dumps" for name in URL_SAFE))
def token(run: Interpreter, call: LibraryCall) -> Value:
    """The content comes first."""
    content = call.arguments.get(0, "payload", "claims", "obj")
    return safer(_signed(call, content), words(Shape.any_of(CHARACTERS)))


@on("authlib.jose.jwt.encode")
def token_with_header(run: Interpreter, call: LibraryCall) -> Value:
    """The header comes first."""
    return safer(_signed(call, call.arguments.get(1, "payload")), words(Shape.any_of(CHARACTERS)))


@on(
    *(f"itsdangerous.{name}.dumps" for name in PLAIN),
    *(f"itsdangerous.{name}.sign" for name in SIGNERS),
    *(f"django.core.signing.{name}.sign" for name in SIGNERS),
)
def signed_text(run: Interpreter, call: LibraryCall) -> Value:
    """The text stays as it is, with a signature behind it."""
    return _signed(call, call.arguments.get(0, "obj", "value"))

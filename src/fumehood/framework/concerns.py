"""Which sources a kind of sink is about: exceptions and secrets harm where they are shown, not where they are run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.taint import Source

SHOWS_SECRETS: Final = frozenset({"secret", "cookie"})
SHOWS_EXCEPTIONS: Final = frozenset({"trace"})
STORED: Final = "stored"
"""Kind of what some other request left in the program's memory."""

ASKED: Final = "asked"
"""Kind of what stands for a value of which somebody wants to know what a function proves; it harms nothing."""

APART: Final = frozenset({"exception", "secret", "predictable", "digest", "mac", STORED, ASKED})
OF_BROWSERS: Final = frozenset({"html", "redirect"})
"""A browser sends the host that it asked for: nobody can have another one's browser send markup or a site there."""

HOST_HEADERS: Final = frozenset(
    {"host", "x-forwarded-host", "x-forwarded-server", "x-original-host", "forwarded"}
)

SET_BY_SERVER: Final = ("SERVER_", "REMOTE_", "GATEWAY_", "wsgi.", "werkzeug.")
"""Keys of a WSGI environment that hold what the server says, not the client."""

WORDS: Final = regex(
    r"^(?:(?:\w*[-_])?(?:passw(?:or)?ds?|passwd|pwd|passphrase|passcode|secrets?|credentials?|api_?key|apikey|access_?key"
    r"|private_?key|secret_?key|signing_?key|encryption_?key|authorization|ssn|social_security(?:_number)?|cvv2?|cvc"
    r"|pin|pin_?code|otp|totp|iban|card_?number|credit_?card|cardnumber|ccnumber|cc_?number|tokens?|auth|bearer|jwt"
    r"|session_?id|security_?code|mfa_?code)(?:_(?:again|confirm(?:ation)?|repeat|new|old|raw|plain|text|value|number|key))?)$"
)
"""What a secret is called by, whole or after an underscore: `new_password`, `X-Api-Key`, `card_number`."""

NOT_SECRET: Final = regex(
    r"(?:hash|hashed|digest|id|ids|name|count|length|len|type|expir\w*|url|uri|path|file|hint|policy|strength|public|csrf"
    r"|page|next|prev|continuation|sync|cursor|device)",
)
HUMP: Final = regex(r"(?<=[a-z0-9])(?=[A-Z])")


def is_secret_name(name: str) -> bool:
    """Whether what is asked for by a name is a secret: a password, a token, the number of a card."""
    words = HUMP.sub("_", name).replace("-", "_").replace(" ", "_").lower().strip("_")
    if WORDS.match(words) is None:
        return False
    return not any(NOT_SECRET.fullmatch(word) for word in words.split("_")) or words.endswith("session_id")


def concerns(kind: str, source: Source) -> bool:
    """Whether data of that source can harm a kind of sink at all."""
    if source.what == "the headers" and source.name.startswith(SET_BY_SERVER):
        return False
    if kind in SHOWS_SECRETS:
        return source.kind == "secret" or (source.kind == "client" and is_secret_name(source.name))
    if kind in SHOWS_EXCEPTIONS:
        return source.kind == "exception"
    if kind == "address":
        return source.kind == "host" or source.name.lower() in HOST_HEADERS
    if kind in OF_BROWSERS and source.kind == "host":
        return False
    return source.kind not in APART

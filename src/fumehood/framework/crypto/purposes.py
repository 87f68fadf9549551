"""What a value is for, told by the name it is given: a password, a token that lets somebody in, a key of a cache."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import Value
from fumehood.models.kinds import KINDS
from fumehood.regex import regex

HUMP: Final = regex(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
ABOUT: Final = regex(
    r"_(?:count|counts|len|length|size|num|max|min|limit|types?|kind|expir\w*|ttl|lifetime|timeout|time|timestamp|at"
    r"|date|days|delay|interval|index|idx|pos|position|prefix|suffix|format|label|hint|policy|strength|public|page"
    r"|next|cursor|continuation|tokenizer|tokenize|tokenized|vocab|embeddings?|mask|is|has|valid|tokens|attempts"
    r"|arn|name|names|filename|file|path|title|rate|price|usage|cost|score|test|fake|mock|dummy|sample|example|demo|placeholder|field|column|status)_"
)
"""A word about something else than the secret itself: `token_count`, `password_length`, `fake_token`."""

PASSWORD: Final = regex(
    r"_(?:\w*passw(?:or)?ds?|passwd\w*|\w*pwd|pw|pwhash|passphrases?|passcodes?|passhash)_"
    r"|^_pass_|_(?:user|temp|new|old|db|hashed?|set|make|generate|random|admin|check|verify)_pass_|_pass_hash_"
)
SECRET: Final = regex(
    r"_(?:\w*token|secrets?|otps?|totp|hotp|csrf|xsrf|api_?keys?|apikey|(?:secret|access|private|signing|encryption|auth"
    r"|session|master|fernet|aes|jwt)_?key|sessid|session_?(?:id|token|value)|(?:user_)?sid|jwt|credentials?"
    r"|remember\w*|(?:oauth2?|oidc|sso)_?state"
    r"|(?:auth|authentication|verification|verify|activation|activate|confirm|confirmation|reset|recovery|recover"
    r"|backup|invite|invitation|login|access|security|mfa|2fa|two_?factor|one_?time|email|sms|magic|unlock|device|pairing)"
    r"_?(?:codes?|key|hash|link|pin|string|number)|magic_link|mfa|2fa|pin|pin_?code)_"
    r"|^_(?:session|sess|auth|login)_$"
)
SIGNATURE: Final = regex(
    r"_(?:signatures?|sign|signed|sig|hmac|mac|auth_?tag|certificates?|fingerprint_cert)_"
)
SALT: Final = regex(r"_(?:salts?|nonces?|iv|ivs|pepper|init(?:ialization)?_vector)_")
BARE: Final = regex(r"_(?:code|key|number|digits|pin|link)_")
GUARDED: Final = regex(
    r"token|secret|otp(?![a-z])|passw|pwd|2fa|mfa|verif|activat|reset|recover|invit|login|auth(?!or)|csrf|signup|sign_up"
    r"|confirm|challenge"
)
HARMLESS: Final = regex(
    r"_(?:e_?tags?|cache\w*|cached|gravatar\w*|avatar\w*|check_?sums?|colou?rs?|file_?names?|path|dir|folder|dedup\w*|uniq\w*"
    r"|duplicates?|revision|version|fingerprint|bucket|shard|partition|slot|slug|short_?(?:url|code|id|link)|thumb\w*|seed"
    r"|content_?(?:hash|md5|id)|file_?hash|md5sum|hash_?key|memo\w*|etagify|asset\w*|static\w*|changed|state_hash|data_hash"
    r"|crc|uid|uuid|identifier|name|key|lock\w*|index|hue|icon|theme|query\w*|signature_cache|if_match|if_none_match|schema\w*|doc_?id|node\w*)_"
)


class Purpose(Enum):
    """What the name of a value says it is for."""

    PASSWORD = "a password"  # noqa: S105 -- words of a message
    SECRET = "a secret"  # noqa: S105 -- the same
    SIGNATURE = "a signature"
    SALT = "a salt or nonce"
    HARMLESS = "something harmless"


def spread(name: str) -> str:
    """A name as lower-case words between underscores: `resetToken` is `_reset_token_`."""
    words = re.sub(r"[^0-9a-zA-Z]+", "_", HUMP.sub("_", name)).lower().strip("_")
    return f"_{words}_"


def purpose(name: str, around: str = "") -> Purpose | None:
    """What a name says; a bare `code` or `key` is what the names around it are about."""
    words = spread(name)
    if ABOUT.search(words):
        return Purpose.HARMLESS if HARMLESS.search(words) else None
    for pattern, found in (
        (PASSWORD, Purpose.PASSWORD),
        (SECRET, Purpose.SECRET),
        (SIGNATURE, Purpose.SIGNATURE),
    ):
        if pattern.search(words):
            return found
    if SALT.search(words):
        return Purpose.SALT
    if BARE.fullmatch(words) and GUARDED.search(around.lower()):
        return Purpose.SECRET
    return Purpose.HARMLESS if HARMLESS.search(words) else None


def is_harmless(around: str) -> bool:
    """Whether one of the functions around says that nothing depends on what it makes."""
    return any(HARMLESS.search(spread(name)) and not BARE.fullmatch(spread(name)) for name in around.split())


def names_in(value: Value | None, node: ast.AST | None) -> Iterator[str]:
    """What a value is called: by the client data in it, and by the names an expression is written with.

    Data that is harmless for everything is not in it any more, as a password is not in what it was hashed to.
    """
    for hole in () if value is None else holes(value):
        yield from (one.source.name for one in hole.taints if one.source.name and not one.safe >= KINDS)
    called = _called(node)
    for part in () if node is None else ast.walk(node):
        match part:
            case ast.Name() | ast.Attribute() if part in called:
                continue
            case (
                ast.Name(id=name)
                | ast.Attribute(attr=name)
                | ast.Subscript(slice=ast.Constant(value=str(name)))
            ):
                yield name
            case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_]):
                yield name


def makers_in(node: ast.AST | None) -> Iterator[str]:
    """The names of what an expression calls."""
    for func in _called(node):
        yield func.attr if isinstance(func, ast.Attribute) else func.id


def _called(node: ast.AST | None) -> list[ast.Name | ast.Attribute]:
    calls = [] if node is None else [part.func for part in ast.walk(node) if isinstance(part, ast.Call)]
    return [func for func in calls if isinstance(func, ast.Name | ast.Attribute)]


def is_secret(name: str) -> bool:
    """Whether a name is that of a secret that is no password: a token, the key of an interface."""
    return purpose(name) is Purpose.SECRET


def without(names: str, known: str) -> str:
    """Names without the words of another one, which say only what it is that they are about."""
    words = set(spread(known).split("_"))
    rest = ("_".join(word for word in spread(name).split("_") if word not in words) for name in names.split())
    return " ".join(filter(None, rest))


def is_password(name: str) -> bool:
    """Whether a name is that of a password."""
    words = spread(name)
    return PASSWORD.search(words) is not None and ABOUT.search(words) is None

"""What secrets are called by: names of variables, keys, parameters that say that a password or a token is in them."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final

from fumehood.regex import regex


class Kind(Enum):
    """What a name says; the values go into a message."""

    PASSWORD = "password"  # noqa: S105 -- a kind of secret, no secret
    TOKEN = "secret"  # noqa: S105


HUMP: Final = regex(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
SEPARATOR: Final = regex(r"[^A-Za-z0-9]+")
PASSWORD: Final = regex(
    r"(?:^|_)(?:\w*passwords?|\w*passwd|\w*passwort|passphrase|pass|passcode|pwd|pw|psw"
    r"|(?:db|admin|root|user|ftp|smtp|mail|email|ldap|mysql|pg|sql|ssh|vpn|my|login|server|redis|mongo|sudo)(?:pass|pwd|pw))$"
)
TOKEN: Final = regex(
    r"(?:^|_)(?:secrets?|\w*secret|token|(?:api|access|auth|bearer|bot|app|user|service|refresh)token"
    r"|api_?key|access_?key|secret_?key|secret_?access_?key|private_?key|auth_?key|account_?key|master_?key|admin_?key"
    r"|subscription_?key|service_?key|server_?key|shared_?key|app_?key|application_?key|apisecret|credentials?|creds"
    r"|authorization|webhook_?key|integration_?key)$"
)
ENDINGS: Final = regex(
    r"_(?:value|val|str|string|text|default|prod|production|live|staging|plain|raw|b64|base64|old|new|primary|secondary|\d+)$"
)
"""What follows a name and changes nothing."""
OTHERS: Final = frozenset({
    "attr", "attribute", "bad", "bos", "change", "cls", "col", "column", "conf", "continuation", "csrf",
    "cursor", "end", "eos", "err", "error", "event", "expired", "field", "forgot", "header", "hint", "id",
    "incorrect", "input", "invalid", "is", "label", "mask", "max", "min", "missing", "msg", "name", "next",
    "no", "num", "pad", "page", "param", "prefix", "primary", "public", "regex", "reset", "salt", "sep",
    "show", "special", "start", "stop", "sync", "unk", "url", "uri", "use", "validate", "wrong", "xsrf",
    "hashed", "encrypted", "placeholder", "title", "description", "type", "idempotency", "legacy",
    "deprecated", "update", "lock", "marker", "sequence", "delimiter", "verification", "dummy", "fake",
    "test", "example", "mock", "site", "publishable", "anon",
})  # fmt: skip
"""With one of these words a name is about something else: a form's field, a message, a mark in a text."""
OF_FLASK: Final = frozenset({
    "SECRET_KEY", "SECRET_KEYS", "SECRET_KEY_FALLBACKS", "SECURITY_PASSWORD_SALT", "WTF_CSRF_SECRET_KEY",
    "JWT_SECRET_KEY", "FLASK_SECRET_KEY", "SECURITY_PASSWORD_SINGLE_HASH", "PREVIOUS_SECRET_KEY",
    "APP_SECRET_KEY", "FLASK_APP_SECRET_KEY",
})  # fmt: skip
"""Keys that sign what a Flask app gives to its users; they have a rule of their own."""


@lru_cache(maxsize=4_096)
def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` have db and password."""
    return tuple(word.lower() for word in SEPARATOR.split(HUMP.sub("_", name)) if word)


@lru_cache(maxsize=4_096)
def kind_of(name: str) -> Kind | None:
    """What a name says is in it; None if it is nothing secret."""
    if len(name) > 100:
        return None
    words = parts_of(name)
    joined = "_".join(words)
    while (shorter := ENDINGS.sub("", joined)) != joined:
        joined = shorter
    if any(word in OTHERS for word in joined.split("_")):
        return None
    if PASSWORD.search(joined):
        return Kind.PASSWORD
    return Kind.TOKEN if TOKEN.search(joined) else None


def is_of_accounts(name: str) -> bool:
    """Whether a dictionary of that name has people's passwords by their names."""
    words = parts_of(name)
    return len(words) < 3 and words[-1:] in [("users",), ("accounts",), ("logins",), ("passwords",)]


def is_asked_for(name: str) -> bool:
    """Whether a name is what requests call their secret by, and much else besides."""
    return name.lower() in {"key", "auth", "code", "hash", "signature", "sig"}


def is_flask_key(name: str) -> bool:
    """Whether a name is one of the keys that Flask and its extensions sign with."""
    return name.upper().replace("-", "_") in OF_FLASK

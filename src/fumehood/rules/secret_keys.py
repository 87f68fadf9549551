"""Keys that an app signs with, and what each of their values comes to: a constant, a default, a random one."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import MISSING, NONE, Constant, External, Site, Text, Unknown, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.modes import TEST_PATH, Mode, mode_at
from fumehood.framework.apps.puts import Put
from fumehood.framework.apps.refused_texts import TextRefused
from fumehood.framework.observations import Called
from fumehood.regex import regex
from fumehood.rules.deployed import confidence, written

KEYS: Final = {
    "SECRET_KEY": "can sign a session cookie for any user",
    "SECURITY_PASSWORD_SALT": "knows what passwords and tokens are hashed with",
    "WTF_CSRF_SECRET_KEY": "can make CSRF tokens that are accepted",
    "JWT_SECRET_KEY": "can make a token for any user",
}
"""Configuration keys, and what somebody can do who knows the value."""

SIGNERS: Final = tuple(
    f"itsdangerous.{name}"
    for name in (
        "Signer", "TimestampSigner", "Serializer", "TimedSerializer", "URLSafeSerializer", "URLSafeTimedSerializer",
        "JSONWebSignatureSerializer", "TimedJSONWebSignatureSerializer",
    )
)  # fmt: skip
SIGNS: Final = "can sign whatever this app accepts"
RANDOM: Final = regex(
    r"^(?:os\.urandom|secrets\.(?:token_\w+|randbits|choice)|uuid\.uuid[14]|Crypto\.Random\.get_random_bytes)\(\)"
)
MAKERS: Final = (
    "os.urandom", "secrets.token_hex", "secrets.token_bytes", "secrets.token_urlsafe", "uuid.uuid4", "uuid.uuid1",
)  # fmt: skip
DOTENV: Final = regex(r"(?:^|/)[^/]*\.?(?:flask)?env(?:\.[^/]*)?$")


class Kind(Enum):
    """What a key comes to."""

    CONSTANT = "constant"
    DEFAULT = "default"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class KeyFound:
    """A key of an app that is no secret, or not the same for all: `at` is where it is put."""

    key: str
    kind: Kind
    at: Site
    confidence: Confidence
    hidden: tuple[Location, ...] = ()
    origin: Site | None = None


def keys_of(
    app: AppConfigured, made: Iterable[Called] = (), refused: Iterable[TextRefused] = ()
) -> Iterator[KeyFound]:
    """The keys of an app that say too much; `made` are calls that return something random.

    With a key that is `refused`, the app does not start.
    """
    never = {one.text for one in refused}
    random = [one.site for one in made]
    for key in KEYS:
        found = [one for one in app.effective(key) if one.value is not MISSING]
        outside = [option for one in found for option in options(one.value) if not _is_constant(option)]
        for one in (each for each in found if not _is_refused(each.value, never)):
            yield from _judged(app, key, one, [option for option in outside if option not in EMPTY], random)


def _is_refused(value: Value, never: set[str]) -> bool:
    """Whether the app does not start with any of the constants that a key may be."""
    constants = [one for one in options(value) if _is_constant(one)]
    return bool(constants) and all(isinstance(one, Constant) and one.value in never for one in constants)


EMPTY: Final = (NONE, Constant(""), Constant(b""), MISSING)


def _judged(
    app: AppConfigured, key: str, one: Put, outside: list[Value], random: list[Site]
) -> Iterator[KeyFound]:
    constants = [option for option in options(one.value) if _is_constant(option)]
    replaced = app.may_be_overridden(one)
    if constants:
        kind = Kind.DEFAULT if outside or replaced else Kind.CONSTANT
        sure = confidence(app, one)
        origin = constants[0].at if isinstance(constants[0], Constant) else None
        yield KeyFound(key, kind, one.at, sure, tuple(written(one.value, one.at)), origin)
    elif outside and not replaced and all(is_random(option, one.at, random) for option in outside):
        yield KeyFound(key, Kind.RANDOM, one.at, Confidence.HIGH)


def of_signer(called: Called, apps: list[AppConfigured]) -> KeyFound | None:
    """The key that a signer is given, unless it is one that was found in the configuration already."""
    value = called.arguments.get(0, "secret_key")
    if value is None or _is_for_tests(called):
        return None
    constants = [option for option in options(value) if _is_constant(option)]
    if any(isinstance(one, Constant) and one.at is not None and _is_test(one.at) for one in constants):
        return None
    outside = [option for option in options(value) if not _is_constant(option) and option not in EMPTY]
    if not constants or any(one in _configured(apps) for one in constants):
        return None
    node = called.arguments.node(0, "secret_key")
    at = Site(called.site.module, node) if node is not None else called.site
    kind = Kind.DEFAULT if outside else Kind.CONSTANT
    origin = constants[0].at if isinstance(constants[0], Constant) else None
    return KeyFound("", kind, at, Confidence.HIGH, tuple(written(value, at)), origin)


def _is_for_tests(called: Called) -> bool:
    return TEST_PATH.search(called.entry.path) is not None or any(map(_is_test, (called.site, *called.stack)))


def _is_test(site: Site) -> bool:
    return mode_at(site) in {Mode.TESTING, Mode.DEVELOPMENT}


def _configured(apps: list[AppConfigured]) -> list[Value]:
    return [
        option
        for app in apps
        for key in KEYS
        for one in app.settings.get(key, ())
        for option in options(one.value)
        if isinstance(option, Constant)
    ]


def _is_constant(value: Value) -> bool:
    """Whether a value is a text that everybody has who has the code; what a dotenv file says is not part of it."""
    if not isinstance(value, Constant) or not isinstance(value.value, str | bytes) or not value.value:
        return False
    return value.at is None or not DOTENV.search(value.at.module.path)


def is_random(value: Value, at: Site, random: list[Site]) -> bool:
    """Whether a value is made anew in each process, maybe of random bytes that the same statement asks for."""
    match value:
        case External(path=path) | Unknown(origin=path):
            inside = not path.startswith("$") and any(_is_in(one, at) for one in random)
            return inside or RANDOM.match(path) is not None
        case Text(parts=parts):
            return any(is_random(part, at, random) for part in parts if isinstance(part, Value))
        case _:
            return False


def _is_in(one: Site, at: Site) -> bool:
    return one.module is at.module and any(node is one.node for node in ast.walk(at.node))

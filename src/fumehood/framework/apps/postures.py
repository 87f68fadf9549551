"""How an app stands, in words: the settings that matter for its security, each with where its value comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Location
from fumehood.findings.posture import Control, Posture, Setting
from fumehood.flow.values import (
    MISSING,
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
from fumehood.framework.apps.protected import controls_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.values import Site
    from fumehood.framework.apps.effective import AppConfigured
    from fumehood.framework.apps.puts import Put
    from fumehood.framework.observations import Observations

SECRETS: Final = (
    "SECRET_KEY", "SECURITY_PASSWORD_SALT", "WTF_CSRF_SECRET_KEY", "JWT_SECRET_KEY", "SECRET_KEY_FALLBACKS",
    "MAIL_PASSWORD",
)  # fmt: skip
ADDRESSES: Final = ("SQLALCHEMY_DATABASE_URI", "DATABASE_URL", "MONGO_URI", "REDIS_URL")
DEFAULTS: Final = {
    "SECRET_KEY": "not set",
    "DEBUG": "off",
    "TESTING": "off",
    "SESSION_COOKIE_SECURE": "off",
    "SESSION_COOKIE_HTTPONLY": "on",
    "SESSION_COOKIE_SAMESITE": "not sent",
    "PERMANENT_SESSION_LIFETIME": "31 days",
    "MAX_CONTENT_LENGTH": "no limit",
    "TRUSTED_HOSTS": "any host",
    "SERVER_NAME": "not set",
}
"""What Flask does without a setting: https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values"""

SHOWN: Final = (
    *DEFAULTS, *SECRETS[1:], "SESSION_COOKIE_DOMAIN", "SESSION_COOKIE_PATH", "SESSION_TYPE", "REMEMBER_COOKIE_SECURE",
    "REMEMBER_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SAMESITE", "REMEMBER_COOKIE_DURATION", "WTF_CSRF_ENABLED",
    "WTF_CSRF_CHECK_DEFAULT", "WTF_CSRF_TIME_LIMIT", "WTF_CSRF_SSL_STRICT", "PREFERRED_URL_SCHEME",
    "APPLICATION_ROOT", "PROPAGATE_EXCEPTIONS", "DEBUG_TB_ENABLED", "JWT_COOKIE_SECURE", "JWT_COOKIE_CSRF_PROTECT",
    "SECURITY_PASSWORD_HASH", *ADDRESSES,
)  # fmt: skip
"""The keys that are told, in this order; of the others no more than that nobody set them."""

PASSWORD: Final = regex(r"(?P<before>//[^/@\s:]*:)[^@\s]*(?=@)")
RANDOM: Final = regex(r"^(?:os\.urandom|secrets\.token_\w+|uuid\.uuid[14])\(\)")
LONGEST: Final = 60


def posture_of(app: AppConfigured, seen: Observations) -> Posture:
    """The posture of an app, of all that was seen in its project."""
    return Posture(
        name=app.name,
        location=app.app.module.location(app.app.node),
        stage=app.stage,
        routes=app.routes,
        settings=tuple(one for key in SHOWN if (one := _setting(app, key)) is not None),
        controls=_controls(app, seen),
    )


def _controls(app: AppConfigured, seen: Observations) -> tuple[Control, ...]:
    """What protects the app."""
    return controls_of(app, seen)


def _setting(app: AppConfigured, key: str) -> Setting | None:
    found = app.effective(key)
    known = [one for one in found if one.value is not MISSING]
    if not known:
        default = DEFAULTS.get(key)
        if default is None:
            return None
        origin = "Flask's default, unless set outside of the program" if app.opened else "Flask's default"
        return Setting(key, default, origin, None, not app.opened)
    shown = list(dict.fromkeys(_described(key, one.value) for one in known))
    if len(known) < len(found):
        shown.append(f"{DEFAULTS.get(key, 'not set')} (not set)")
    certain = len(shown) == 1 and not any(app.may_be_overridden(one) for one in known)
    return Setting(key, " or ".join(shown), _origin(known[0]), _location(known[0].at), certain)


def _location(at: Site) -> Location:
    return at.module.location(at.node)


def _origin(one: Put) -> str:
    """Where a value comes from."""
    mode = f", for {one.mode.value}" if one.mode.value else ""
    return f"{one.source or 'set in the program'}{mode}"


def _described(key: str, value: Value) -> str:
    """A value as it may be told."""
    return " or ".join(dict.fromkeys(_one(key, option) for option in options(value)))


def _one(key: str, value: Value) -> str:  # noqa: PLR0911 -- one case for each kind of value
    value = settle(value)
    if key in SECRETS:
        return _secret(value)
    match value:
        case Constant(value=True):
            return "on"
        case Constant(value=False):
            return "off"
        case Constant(value=None):
            return DEFAULTS.get(key, "None")
        case Constant(value=found):
            return _short(_without_password(str(found)))
        case Text(parts=parts):
            whole = "".join(part if isinstance(part, str) else "…" for part in parts)
            return _short(_without_password(whole))
        case Listing():
            return _short(", ".join(_one(key, one) for one in value.elements))
        case Unknown() | External() | Dictionary() | Instance():
            return _unknown(value)
        case _:
            return "not known"


def _secret(value: Value) -> str:
    match value:
        case Constant(value=None) | Constant(value="") | Constant(value=b""):
            return "not set"
        case Constant(at=at) if at is not None and not at.module.path.endswith(".py"):
            return f"written in `{at.module.path}`"
        case Constant() | Listing():
            return "written in the code"
        case Text():
            return "made of parts"
        case _:
            return _unknown(value)


def _unknown(value: Value) -> str:
    path = value.path if isinstance(value, External) else getattr(value, "origin", "")
    if path.startswith("$") and len(path) > 1:
        return f"the environment's `{path[1:]}`"
    if RANDOM.match(path):
        return "random, made when the process starts"
    if path.endswith("timedelta()"):
        return "a time span"
    return "not known"


def _without_password(text: str) -> str:
    return PASSWORD.sub(r"\g<before>…", text)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"

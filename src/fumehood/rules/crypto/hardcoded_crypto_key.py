"""A key that encrypts or signs stands in the source text.

Constants are followed, through functions, settings and other modules, to the key of Fernet, AES and other ciphers, HMAC,
PyJWT, python-jose, Authlib and PyNaCl. What comes from the environment, a file or a vault is no finding; where a
constant is the default of the environment, the confidence is medium. A setting that another module has for the app is
reported where it is written, anything else where it is used. Public keys are none. Flask's own `SECRET_KEY`, also where
it is used to sign something else, and the signers of itsdangerous are the subject of `hardcoded-secret-key`. The key is
never printed.

## Why is this bad?
Who can read the source – everybody with access to the repository, to a container's image or a copy – can decrypt what is
stored, and sign tokens that make them whoever they like. A key that was once committed stays in the history.

## How to fix
Make a new key, and read it from the environment or a vault when the app starts:

```python
cipher = Fernet(os.environ["FERNET_KEY"])
token = jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
```

## References
- https://cryptography.io/en/latest/fernet/
- https://pyjwt.readthedocs.io/en/stable/
- https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html
"""

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import MISSING, Constant, External, Site, Value, join, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations
from fumehood.models.schema import Parameter
from fumehood.regex import regex
from fumehood.rules.arguments import sureness
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import call_name

RULE = Rule(
    id="hardcoded-crypto-key",
    title="A key in the source text",
    severity=7.4,
    confidence=Confidence.HIGH,
    cwe=(321, 798),
    owasp=("a02-2021", "a07-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a token signed with a constant",
            """
            import jwt
            from flask import Flask

            app = Flask(__name__)
            KEY = "correct horse battery staple"

            @app.route("/token")
            def token():
                return jwt.encode({"user": 1}, KEY, algorithm="HS256")  # finding
            """,
        ),
        Example(
            "Fernet",
            """
            from cryptography.fernet import Fernet
            from flask import Flask, request

            app = Flask(__name__)
            cipher = Fernet(b"cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")  # finding

            @app.route("/seal", methods=["POST"])
            def seal():
                return cipher.encrypt(request.data)
            """,
        ),
        Example(
            "from the environment",
            """
            import os
            import jwt
            from cryptography.fernet import Fernet
            from flask import Flask

            app = Flask(__name__)
            cipher = Fernet(os.environ["FERNET_KEY"])

            @app.route("/token")
            def token():
                return jwt.encode({"user": 1}, os.environ["JWT_KEY"], algorithm="HS256")
            """,
        ),
        Example(
            "Flask's own key",
            """
            import os
            from flask import Flask, current_app
            from itsdangerous import URLSafeTimedSerializer

            app = Flask(__name__)
            app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

            @app.route("/link")
            def link():
                return URLSafeTimedSerializer(current_app.config["SECRET_KEY"]).dumps({"user": 1})
            """,
        ),
    ),
)

PACKAGES = ("Crypto", "Cryptodome")
CIPHERS = (
    "AES",
    "DES",
    "DES3",
    "ARC4",
    "ARC2",
    "Blowfish",
    "CAST",
    "ChaCha20",
    "ChaCha20_Poly1305",
    "Salsa20",
)
ALGORITHMS = (
    "AES",
    "AES128",
    "AES256",
    "ARC4",
    "Blowfish",
    "Camellia",
    "CAST5",
    "ChaCha20",
    "IDEA",
    "SEED",
    "SM4",
    "TripleDES",
)
AEAD = ("AESGCM", "AESCCM", "AESGCMSIV", "AESOCB3", "AESSIV", "ChaCha20Poly1305")
FIRST, SECOND = Parameter(0, ("key", "secret_key", "secret", "secret_or_key")), Parameter(1, ("key",))
MATERIAL = Parameter(0, ("key_material", "password", "master"))
DERIVING = (
    "pbkdf2.PBKDF2HMAC",
    "scrypt.Scrypt",
    "argon2.Argon2id",
    "hkdf.HKDF",
    "hkdf.HKDFExpand",
    "concatkdf.ConcatKDFHash",
)
KEYS: dict[str, Parameter] = {
    **{f"cryptography.hazmat.primitives.kdf.{name}.derive": MATERIAL for name in DERIVING},
    **{
        f"{package}.Protocol.KDF.{name}": MATERIAL
        for package in PACKAGES
        for name in ("PBKDF2", "scrypt", "HKDF", "bcrypt")
    },
    **{f"{package}.Cipher.{name}.new": FIRST for package in PACKAGES for name in CIPHERS},
    **{f"{package}.Hash.{name}.new": FIRST for package in PACKAGES for name in ("HMAC", "CMAC")},
    **{f"cryptography.hazmat.primitives.ciphers.algorithms.{name}": FIRST for name in ALGORITHMS},
    **{f"cryptography.hazmat.primitives.ciphers.aead.{name}": FIRST for name in AEAD},
    "cryptography.fernet.Fernet": FIRST,
    "cryptography.hazmat.primitives.hmac.HMAC": FIRST,
    "cryptography.hazmat.primitives.cmac.CMAC": FIRST,
    "hmac.new": FIRST,
    "hmac.HMAC": FIRST,
    "hmac.digest": FIRST,
    "hashlib.blake2b": Parameter(None, ("key",)),
    "hashlib.blake2s": Parameter(None, ("key",)),
    "jwt.encode": SECOND,
    "jwt.decode": SECOND,
    "jose.jwt.encode": SECOND,
    "jose.jwt.decode": SECOND,
    "authlib.jose.jwt.encode": Parameter(2, ("key",)),
    "authlib.jose.jwt.decode": SECOND,
    "authlib.jose.JsonWebSignature.serialize_compact": Parameter(2, ("key",)),
    "authlib.jose.JsonWebSignature.deserialize_compact": SECOND,
    "authlib.jose.OctKey.import_key": Parameter(0, ("raw",)),
    "joserfc.jwk.OctKey.import_key": Parameter(0, ("value",)),
    "jose.jws.sign": SECOND,
    "jose.jws.verify": SECOND,
    "nacl.secret.SecretBox": FIRST,
    "pyotp.TOTP": Parameter(0, ("s",)),
    "pyotp.HOTP": Parameter(0, ("s",)),
    "pyDes.des": FIRST,
    "pyDes.triple_des": FIRST,
}
"""Which argument is the key."""

PUBLIC = regex(r"BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-\w+ |^https?://")
OWN_KEYS = ("SECRET_KEY", "JWT_SECRET_KEY", "WTF_CSRF_SECRET_KEY", "SECURITY_PASSWORD_SALT")
SETTING = regex(r"flask\.current_app\.config\['(?P<key>\w+)'\](?:\.encode\(\))?$")
OF_HMAC = ("hmac.new", "hmac.HMAC", "hmac.digest")


@RULE.on_call(*OF_HMAC, words=OF_HMAC)
@RULE.on_call(*(path for path in KEYS if path not in OF_HMAC))
def keyed(called: Called, observations: Observations) -> Iterator[Match]:
    """A key that is a constant."""
    parameter = KEYS[called.path]
    value = _kept(called.arguments.get(parameter.position, *parameter.names), observations)
    confidence = sureness(value, _is_key)
    if value is None or confidence is None or _is_unverified(called):
        return
    if any(one in _configured(observations) for one in options(value)):
        return
    places = [
        one.at for one in options(value) if isinstance(one, Constant) and one.at is not None and _is_key(one)
    ]
    elsewhere = [at for at in places if at.module is not called.site.module]
    is_setting = len(elsewhere) == len(places) > 0 and _are_settings(places, observations)
    yield Match(
        at=elsewhere[0] if is_setting else called.site,
        message=f"The key of {call_name(called.site)} stands in the source text. "
        "Whoever can read the source can decrypt, or sign in somebody else's name.",
        advice="Make a new key, and read it from the environment or a vault.",
        confidence=confidence,
        steps=(Step(called.site, "the key is used here"),)
        if is_setting
        else tuple(
            Step(at, "the key is written here") for at in places if at.node.lineno != called.site.node.lineno
        ),
        note="is the key here",
        hidden=tuple(site.module.location(site.node) for site in (*places, *_written(called, parameter))),
    )


def _kept(value: Value | None, observations: Observations) -> Value | None:
    """A value, or what the apps' configurations have for it where it is a setting of the present app."""
    found = SETTING.match(value.path) if isinstance(value, External) else None
    if found is None:
        return value
    apps = observations.of(AppConfigured)
    kept = [one.value for app in apps for one in app.effective(found["key"]) if one.value is not MISSING]
    return join(*kept) if kept else value


def _written(called: Called, parameter: Parameter) -> Iterator[Site]:
    """The literals that an argument is written with."""
    node = called.arguments.node(parameter.position, *parameter.names)
    for part in () if node is None else ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str | bytes):
            yield Site(called.site.module, part)


def _is_key(value: Value) -> bool:
    match value:
        case Constant(value=str(text)):
            return bool(text) and PUBLIC.search(text) is None
        case Constant(value=bytes(data)):
            return bool(data) and PUBLIC.search(data.decode("latin-1")) is None
        case _:
            return False


def _configured(observations: Observations) -> list[Value]:
    """The keys of the apps themselves, which are another rule's to judge."""
    return [
        option
        for app in observations.of(AppConfigured)
        for key in OWN_KEYS
        for one in app.settings.get(key, ())
        for option in options(one.value)
    ]


def _are_settings(places: list[Site], observations: Observations) -> bool:
    """Whether all of some literals are in the configuration of an app."""
    settings = [
        one for app in observations.of(AppConfigured) for puts in app.settings.values() for one in puts
    ]
    known = {getattr(option, "at", None) for one in settings for option in options(one.value)}
    return known.issuperset(places)


def _is_unverified(called: Called) -> bool:
    """Whether a token is only read: then any key does."""
    if not called.path.endswith("decode"):
        return False
    said = called.arguments.get(None, "options")
    entries = getattr(said, "slots", {})
    return entries.get("verify_signature") == Constant(False)

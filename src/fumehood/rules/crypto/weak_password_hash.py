"""Passwords are hashed too fast, or kept as they are.

Reported are passwords put into a plain hash function (`hashlib`, salted or not), weak methods of Werkzeug
(`method="plain"`, `"pbkdf2:sha1"`, few iterations), weak schemes of passlib, PBKDF2 with less than a sixth of the iterations
that OWASP recommends, scrypt and bcrypt with little cost, the same in the settings of Flask-Security, Flask-User and
Flask-Bcrypt, and a stored password that is compared with the client's by `==`.
Data is a password by what it is called: a field of the request, a parameter, the function that hashes it.

What bcrypt, Argon2, scrypt, Werkzeug and Flask-Security do by default is no finding, nor is a digest that one of these
hashes once more, nor the prefix that is looked up in lists of known passwords. Old schemes that passlib only checks, to
replace them at the next login, are none either.

## Why is this bad?
When a database leaks, passwords are guessed: a graphics card tries billions of SHA-256 digests each second, and some ten
thousand bcrypt hashes. A password that is kept as it is need not be guessed.

## How to fix
```python
from werkzeug.security import check_password_hash, generate_password_hash

user.password_hash = generate_password_hash(request.form["password"])
if check_password_hash(user.password_hash, request.form["password"]): ...
```

With PBKDF2 use at least 600,000 iterations of SHA-256, with bcrypt a cost of 10 or more.

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
- https://werkzeug.palletsprojects.com/en/stable/utils/#module-werkzeug.security
- https://passlib.readthedocs.io/en/stable/narr/quickstart.html
"""

import ast
import re
from collections.abc import Callable, Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.decided import string
from fumehood.flow.propagation import taints
from fumehood.flow.values import Constant, Site, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.crypto.algorithms import OBJECTS, primitive
from fumehood.framework.crypto.digests import Hashed
from fumehood.framework.crypto.equalities import Equated
from fumehood.framework.crypto.marks import DIGEST, Named, Strengthened, uses
from fumehood.framework.crypto.purposes import Purpose, is_password, names_in, purpose
from fumehood.framework.observations import Called, Observations
from fumehood.regex import regex
from fumehood.rules.arguments import elements, number, sureness
from fumehood.rules.deployed import app_made, on_app, switched
from fumehood.rules.password_costs import (
    ALLOWED,
    LEAST,
    LEAST_ARGON2,
    LEAST_BCRYPT,
    LEAST_SCRYPT,
    PBKDF2,
    ROUNDS_KEYS,
    SCHEME_KEYS,
    WEAK_SCHEMES,
    few_in_options,
    few_rounds,
    weak_method,
    weak_scheme,
)
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import call_name

RULE = Rule(
    id="weak-password-hash",
    title="Passwords that are easily guessed from what is stored",
    severity=6.5,
    confidence=Confidence.HIGH,
    cwe=(916, 759, 256),
    owasp=("a02-2021", "a07-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a fast hash function",
            """
            import hashlib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/register", methods=["POST"])
            def register():
                digest = hashlib.sha256(request.form["password"].encode()).hexdigest()  # finding
                save(request.form["name"], digest)
                return "Welcome!"
            """,
        ),
        Example(
            "a weak method",
            """
            from flask import Flask, request
            from werkzeug.security import generate_password_hash

            app = Flask(__name__)

            @app.route("/register", methods=["POST"])
            def register():
                save(generate_password_hash(request.form["password"], method="pbkdf2:sha256:1000"))  # finding
                return "Welcome!"
            """,
        ),
        Example(
            "Werkzeug's default",
            """
            from flask import Flask, request
            from werkzeug.security import generate_password_hash

            app = Flask(__name__)

            @app.route("/register", methods=["POST"])
            def register():
                save(generate_password_hash(request.form["password"]))
                return "Welcome!"
            """,
        ),
        Example(
            "hashed once more by bcrypt, which takes 72 bytes only",
            """
            import base64
            import bcrypt
            import hashlib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/register", methods=["POST"])
            def register():
                password = request.form["password"].encode()
                save(bcrypt.hashpw(base64.b64encode(hashlib.sha256(password).digest()), bcrypt.gensalt()))
                return "Welcome!"
            """,
        ),
    ),
)

GUESSED = "Whoever gets at the stored digests tries billions of passwords a second."
SLOWLY = "Hash passwords with `werkzeug.security.generate_password_hash()`, bcrypt or Argon2."
LOOKED_UP = regex(r"pwned|hibp|breach|leak|compromis", re.IGNORECASE)
RULE.watch(*OBJECTS, "cryptography.hazmat.primitives.hashes.Hash")


@RULE.on(Hashed, words=("hashlib.new",))
def hashed(seen: Hashed, observations: Observations) -> Iterator[Match]:
    """A password is put into a hash function that is made to be fast."""
    if (
        seen.password
        and not _is_of_program(seen.data)
        and not _is_for_something_else(seen.made, seen.around, observations)
    ):
        confidence = Confidence.HIGH if seen.client and seen.for_security else Confidence.MEDIUM
        yield _fast(seen.made, seen.algorithm, f"`{seen.password}`", confidence)


@RULE.on(Named)
def named(seen: Named, observations: Observations) -> Iterator[Match]:
    """A digest becomes what a password is stored as."""
    if purpose(seen.name) is not Purpose.PASSWORD:
        return
    for mark in seen.marks:
        at = mark.source.site
        if mark.source.kind != DIGEST or at is None or _is_for_something_else(at, seen.around, observations):
            continue
        yield _fast(at, mark.source.name, f"what becomes `{seen.name}`", Confidence.MEDIUM, seen.site)


def _is_of_program(data: Value | None) -> bool:
    """Whether what is hashed is the program's own: a constant, or a setting, which is made a key."""
    return data is not None and (
        isinstance(data, Constant) or any(taint.source.kind == "secret" for taint in taints(data))
    )


def _fast(at: Site, algorithm: str, what: str, confidence: Confidence, used: Site | None = None) -> Match:
    return Match(
        at=at,
        message=f"{algorithm or 'A plain hash function'} hashes {what}, and it is made to be fast. {GUESSED}",
        advice=SLOWLY,
        confidence=confidence,
        related=() if used is None or used == at else (Step(used, "is kept here"),),
    )


def _is_for_something_else(made: Site, around: str, observations: Observations) -> bool:
    """Whether a digest is hashed once more, slowly, or looked up in a list of passwords that are known."""
    return LOOKED_UP.search(around) is not None or any(
        isinstance(one, Strengthened) or LOOKED_UP.search(f"{one.name} {one.around}")
        for one in uses(observations).get(made, ())
    )


@RULE.on(Equated)
def compared(seen: Equated, _: Observations) -> Iterator[Match]:
    """What a client sends as a password is what is stored."""
    given = seen.given.source
    if seen.kind == "named" and is_password(seen.name) and given.kind == "client" and is_password(given.name):
        yield Match(
            at=seen.site,
            message=f"The stored `{seen.name}` is what the client sends: passwords are kept as they are. "
            "Whoever gets at the database has all of them, for other sites as well.",
            advice="Store `generate_password_hash(password)`, and ask `check_password_hash()`.",
            confidence=Confidence.MEDIUM,
        )


@RULE.on_call("werkzeug.security.generate_password_hash", "flask_bcrypt.Bcrypt.generate_password_hash")
def generated(called: Called, _: Observations) -> Iterator[Match]:
    """`method=` of Werkzeug, `rounds=` of Flask-Bcrypt."""
    method = called.arguments.get(1, "method", "rounds")
    rounds = number(method)
    if rounds is not None and rounds < LEAST_BCRYPT:
        yield _cheap(called, f"A cost of {rounds} is little", Confidence.HIGH)
    confidence = sureness(method, lambda one: weak_method(string(one) or "") is not None)
    if confidence is not None and method is not None:
        worst = next(one for one in map(string, options(method)) if one and weak_method(one) is not None)
        yield _cheap(called, weak_method(worst) or "", confidence)


def _cheap(called: Called, why: str, confidence: Confidence) -> Match:
    return Match(
        at=called.site,
        message=f"{why}: passwords are easily guessed from what {call_name(called.site)} returns.",
        advice=SLOWLY,
        confidence=confidence,
    )


@RULE.on_call(
    "hashlib.pbkdf2_hmac",
    "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC",
    "Crypto.Protocol.KDF.PBKDF2",
    "Cryptodome.Protocol.KDF.PBKDF2",
)
def derived(called: Called, _: Observations) -> Iterator[Match]:
    """PBKDF2 with few iterations; PyCryptodome's default is 1,000."""
    given = called.arguments
    yield from _always_salted(called, given.get(1 if ".KDF." in called.path else 2, "salt"))
    if ".KDF." in called.path:
        algorithm, iterations = given.get(None, "hmac_hash_module"), given.get(3, "count")
        rounds = 1_000 if iterations is None and not given.rest else number(iterations)
    else:
        algorithm, rounds = given.get(0, "hash_name", "algorithm"), number(given.get(3, "iterations"))
    name = primitive(algorithm) or "SHA-256"
    wanted = PBKDF2.get(name, PBKDF2["SHA-256"])
    if rounds is None or rounds >= wanted:
        return
    few = rounds < wanted // ALLOWED
    yield _cheap(
        called,
        f"{rounds:,} iterations of PBKDF2 with {name} are few, {wanted:,} are recommended",
        _of_password(called, Confidence.HIGH) if few else Confidence.LOW,
    )


def _always_salted(called: Called, salt: Value | None) -> Iterator[Match]:
    """The same salt for everybody."""
    confidence = sureness(salt, lambda one: isinstance(one, Constant) and isinstance(one.value, bytes | str))
    if confidence is not None:
        yield Match(
            at=called.site,
            message="The salt is the same for all passwords: one list of guesses does for all of them at once.",
            advice="Make a salt for each password with `os.urandom(16)`, and store it beside the digest.",
            confidence=min(Confidence.MEDIUM, confidence, _of_password(called, Confidence.MEDIUM)),
        )


def _of_password(called: Called, confidence: Confidence) -> Confidence:
    """How sure it is that a password is stretched: a long random key needs no cost at all."""
    place = 1 if called.path == "hashlib.pbkdf2_hmac" else 0
    node = called.arguments.node(place, "password")
    written = node.value if isinstance(node, ast.keyword) else node
    names = list(names_in(called.arguments.get(place, "password"), written))
    if any(map(is_password, names)):
        return confidence
    return Confidence.LOW if any(purpose(name) is Purpose.SECRET for name in names) else Confidence.MEDIUM


@RULE.on_call(
    "hashlib.scrypt",
    "bcrypt.gensalt",
    "cryptography.hazmat.primitives.kdf.scrypt.Scrypt",
)
def stretched(called: Called, _: Observations) -> Iterator[Match]:
    """Little cost of scrypt and bcrypt."""
    is_bcrypt = "bcrypt" in called.path
    if not is_bcrypt:
        yield from _always_salted(called, called.arguments.get(0 if "kdf" in called.path else None, "salt"))
    place = 0 if called.path == "bcrypt.gensalt" else None
    cost = number(
        called.arguments.get(place, "rounds")
        if is_bcrypt
        else called.arguments.get(2 if "kdf" in called.path else None, "n")
    )
    if cost is not None and cost < (LEAST_BCRYPT if is_bcrypt else LEAST_SCRYPT):
        confidence = Confidence.HIGH if is_bcrypt else _of_password(called, Confidence.HIGH)
        yield _cheap(called, f"A cost of {cost} is little", confidence)


@RULE.on_call(
    *(
        f"passlib.hash.{scheme}.{name}"
        for scheme in sorted(WEAK_SCHEMES)
        for name in ("hash", "encrypt", "using")
    ),
)
def schemed(called: Called, _: Observations) -> Iterator[Match]:
    """A weak scheme hashes; to verify by one is to replace it."""
    yield _cheap(called, f"`{called.path.split('.')[2]}` is fast, or no hash at all", Confidence.HIGH)


@RULE.on_call("argon2.PasswordHasher", "argon2.low_level.hash_secret", "flask_argon2.Argon2")
def with_memory(called: Called, _: Observations) -> Iterator[Match]:
    """Argon2 with so little memory that a graphics card does without."""
    memory = number(called.arguments.get(1 if "Hasher" in called.path else None, "memory_cost"))
    if memory is not None and memory < LEAST_ARGON2:
        yield _cheap(called, f"{memory:,} KiB of memory are little for Argon2", Confidence.HIGH)


@RULE.on_call(*(f"passlib.hash.{scheme}.{name}" for scheme in LEAST for name in ("using", "hash", "encrypt")))
def rounded(called: Called, _: Observations) -> Iterator[Match]:
    """Few rounds of a good scheme."""
    cost = called.arguments.get(None, "rounds", "default_rounds")
    if why := few_rounds(called.path.split(".")[2], cost):
        yield _cheap(called, why, Confidence.HIGH)


@RULE.on_call("passlib.context.CryptContext", "passlib.context.LazyCryptContext")
def context(called: Called, _: Observations) -> Iterator[Match]:
    """The scheme that new passwords are hashed by: the default, else the first one."""
    default = called.arguments.get(None, "default")
    schemes = elements(called.arguments.get(0, "schemes"))
    chosen: Value | None = default if default is not None else next(iter(schemes), None)
    for name in ("rounds", "default_rounds"):
        scheme = string(chosen) or ""
        if why := few_rounds(scheme, called.arguments.keywords.get(f"{scheme}__{name}")):
            yield _cheap(called, why, Confidence.HIGH)
    confidence = sureness(chosen, lambda one: string(one) in WEAK_SCHEMES)
    if confidence is not None:
        yield _cheap(
            called,
            f"`{string(next(iter(options(chosen))))}` hashes new passwords" if chosen else "",
            confidence,
        )


@on_app(RULE)
def configured(app: AppConfigured, _: Observations) -> Iterator[Match]:
    """The same by a setting of an extension that hashes passwords."""
    for keys, why in ((SCHEME_KEYS, weak_scheme), (ROUNDS_KEYS, few_in_options)):
        for key in keys:
            for one, sure in switched(app, key, _is_any(why)):
                yield Match(
                    at=one.at,
                    message=f"{why(one.value)}: with this `{key}` passwords are easily guessed from what is stored.",
                    advice="Leave the setting out, or use Argon2 or bcrypt with their own costs.",
                    confidence=sure,
                    related=app_made(app, one),
                )


def _is_any(why: Callable[[Value], str]) -> Callable[[Value], bool]:
    return lambda value: bool(why(value))

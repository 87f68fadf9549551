"""The content of a JSON web token is used although nobody verified its signature.

PyJWT, python-jose, Authlib and joserfc are known: `verify_signature` or `verify` off, `get_unverified_claims`, and the
algorithm `none`, on encoding too. `get_unverified_header` only says which key to take and is no finding; neither is
reading a token before the same function verifies it. A decode without a list of algorithms, which version 1 of PyJWT
took for "any", is a finding of low confidence.

## Why is this bad?
Anybody can write a token. Without its signature the user id and the roles in it are whatever the client says.

## How to fix
Decode with the key and the one algorithm that you sign with:

```python
claims = jwt.decode(token, app.config["JWT_KEY"], algorithms=["HS256"])
```

To find the key of another issuer, read the header alone, or let `jwt.PyJWKClient` do it.

## References
- https://pyjwt.readthedocs.io/en/stable/usage.html
- https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html
- https://datatracker.ietf.org/doc/html/rfc8725#section-3.1
"""

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import Arguments, Constant, Dictionary, Listing, Value, options
from fumehood.framework.observations import Called, Observations
from fumehood.rules.judge import place_of
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import call_name

RULE = Rule(
    id="jwt-unverified",
    title="JSON web token is not verified",
    severity=8.1,
    confidence=Confidence.HIGH,
    cwe=(347,),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "verification is off",
            """
            import jwt
            from flask import Flask, request

            app = Flask(__name__)

            @app.get("/me")
            def me():
                token = request.headers["Authorization"].removeprefix("Bearer ")
                claims = jwt.decode(token, options={"verify_signature": False})  # finding
                return claims["sub"]
            """,
        ),
        Example(
            "a token that nobody has to sign",
            """
            import jwt
            from flask import Flask

            app = Flask(__name__)

            @app.post("/login")
            def login():
                return jwt.encode({"sub": "1"}, None, algorithm="none")  # finding
            """,
        ),
        Example(
            "verified",
            """
            import jwt
            from flask import Flask, current_app, request

            app = Flask(__name__)

            @app.get("/me")
            def me():
                token = request.headers["Authorization"].removeprefix("Bearer ")
                return jwt.decode(token, current_app.config["JWT_KEY"], algorithms=["HS256"])["sub"]
            """,
        ),
        Example(
            "the issuer is read before it is verified",
            """
            import jwt
            from flask import Flask, request

            app = Flask(__name__)
            KEYS = {"shop": "public key", "office": "another one"}

            @app.get("/me")
            def me():
                token = request.headers["Authorization"].removeprefix("Bearer ")
                issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
                return jwt.decode(token, KEYS[issuer], algorithms=["RS256"], issuer=issuer)["sub"]
            """,
        ),
    ),
)
DECODES = ("jwt.decode", "jwt.decode_complete", "jose.jwt.decode", "jose.jws.verify", "joserfc.jwt.decode")
UNVERIFIED = ("jose.jwt.get_unverified_claims", "jose.jws.get_unverified_claims")
ENCODES = ("jwt.encode", "jose.jwt.encode", "jose.jws.sign", "joserfc.jwt.encode")
SETS = ("authlib.jose.JsonWebToken", "authlib.jose.JsonWebSignature")
VERIFYING = ("authlib.jose.jwt.decode", "authlib.jose.JsonWebToken.decode")
WORDS = ("jwt.", "jose", "JsonWebToken", "get_unverified_claims")
RULE.watched.update(VERIFYING)
OFF = "verify_signature"


@RULE.on_call(*DECODES, words=WORDS)
def decoded(called: Called, seen: Observations) -> Iterator[Match]:
    given = called.arguments
    if place_of(called.site.module.path) is Place.TEST:
        return
    if _is_off(called):
        yield from _unread(called, seen)
    elif _has_none(given.get(2, "algorithms")):
        yield Match(
            at=called.site,
            message=f"{call_name(called.site)} is told to accept the algorithm `none`, a token without a signature.",
            advice="Name the one algorithm that you sign with.",
            confidence=Confidence.HIGH if called.certain else Confidence.MEDIUM,
        )
    elif called.path == "jwt.decode" and len(given.positional) <= 2 and not given.rest:
        yield from _any_algorithm(called)


def _any_algorithm(called: Called) -> Iterator[Match]:
    given = called.arguments
    if "algorithms" in given.keywords or "options" in given.keywords or given.mapped is not None:
        return
    yield Match(
        at=called.site,
        message=(
            f"{call_name(called.site)} names no algorithm. Version 1 of PyJWT accepts any that the token asks for, "
            "later ones refuse to decode."
        ),
        advice='Name the one algorithm that you sign with, such as `algorithms=["HS256"]`.',
        confidence=Confidence.LOW,
    )


@RULE.on_call(*UNVERIFIED, words=WORDS)
def read(called: Called, seen: Observations) -> Iterator[Match]:
    yield from _unread(called, seen)


@RULE.on_call(*ENCODES, words=WORDS)
def encoded(called: Called, _: Observations) -> Iterator[Match]:
    if place_of(called.site.module.path) is Place.TEST:
        return
    joserfc = called.path.startswith("joserfc.")
    algorithm = called.arguments.get(3 if called.path == "jose.jws.sign" else 2, "algorithm")
    named = (string(option) or "" for option in options(algorithm)) if algorithm is not None else ()
    if not joserfc and any(name.lower() == "none" for name in named):
        yield Match(
            at=called.site,
            message=f"{call_name(called.site)} makes a token without a signature, which anybody can write.",
            advice='Sign it: `algorithm="HS256"` with a key that only the app knows.',
            confidence=Confidence.HIGH if called.certain else Confidence.MEDIUM,
        )


@RULE.on_call(*SETS, words=WORDS)
def allowed(called: Called, _: Observations) -> Iterator[Match]:
    if _has_none(called.arguments.get(0, "algorithms")):
        yield Match(
            at=called.site,
            message=f"{call_name(called.site)} accepts tokens of the algorithm `none`, which have no signature.",
            advice="Name the one algorithm that you sign with.",
            confidence=Confidence.HIGH if called.certain else Confidence.MEDIUM,
        )


def _unread(called: Called, seen: Observations) -> Iterator[Match]:
    if _is_verified_beside(called, seen) or place_of(called.site.module.path) is Place.TEST:
        return
    token = called.arguments.get(0, "jwt", "token")
    known = called.certain and token is not None and is_tainted(token)
    yield Match(
        at=called.site,
        message=(
            f"{call_name(called.site)} reads a token without verifying its signature. "
            "Whoever sends it can write any user and any role into it."
        ),
        advice='Decode it with the key: `jwt.decode(token, key, algorithms=["HS256"])`.',
        confidence=Confidence.HIGH if known else Confidence.MEDIUM,
    )


def _is_off(called: Called) -> bool:
    """Whether the signature is not looked at: an option, or the argument that older versions have."""
    given = called.arguments
    written = given.get(3, "options") if called.path != "jose.jws.verify" else None
    if isinstance(written, Dictionary) and OFF in written.slots and _is_false(present(written.slots[OFF])):
        return True
    switch = given.get(3 if called.path == "jose.jws.verify" else None, "verify")
    third = given.get(2) if called.path.startswith("jwt.") else None
    return _is_false(switch) or third == Constant(False)


def _is_false(value: Value | None) -> bool:
    return isinstance(value, Constant) and truth(value) is False


def _has_none(algorithms: Value | None) -> bool:
    match algorithms:
        case Constant(value=str(name)):
            return name.lower() == "none"
        case Listing():
            return any((string(present(one)) or "").lower() == "none" for one in algorithms.elements)
        case _:
            return False


def _is_verified_beside(called: Called, seen: Observations) -> bool:
    """Whether the function that reads a token verifies one as well, itself or in what it calls."""
    depth = len(called.stack)
    return any(
        one.path in {*DECODES, *VERIFYING}
        and one.entry == called.entry
        and one.stack[:depth] == called.stack
        and one.site != called.site
        and not _is_off(one)
        and _has_key(one.arguments)
        and not _leaves_before(called, one)
        for one in seen.of(Called)
    )


def _leaves_before(called: Called, other: Called) -> bool:
    """Whether a token is returned unverified, and what verifies one comes after that `return`."""
    if called.site.module is not other.site.module or other.site.node.lineno <= called.site.node.lineno:
        return False
    returns = (node for node in ast.walk(called.site.module.tree) if isinstance(node, ast.Return))
    return any(node.value is called.site.node for node in returns)


def _has_key(given: Arguments) -> bool:
    return given.get(1, "key") is not None or given.mapped is not None

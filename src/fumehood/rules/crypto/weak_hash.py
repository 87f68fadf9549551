"""MD5, SHA-1 or another broken hash function vouches for something.

A digest counts where it matters: it becomes a token, a key or a signature, is made with a secret or of a token, is
compared with what a client sends as one or the program trusts as one, or is what a certificate or a document is signed
by. What is made of a client's data and has no name that tells its use counts as well, with medium confidence. ETags, keys of caches, avatars, file names, checksums and
colours are none, nor is a call with `usedforsecurity=False`. HMAC with SHA-1 is not broken; with MD5 it is reported.
Passwords are the subject of `weak-password-hash`.

## Why is this bad?
Two texts with the same MD5 digest are made in seconds, with the same SHA-1 digest for some money. Whoever may choose what
is hashed can have one text approved and use the other. `md5(secret + text)` can be continued without knowing the secret.

## How to fix
Use SHA-256 or BLAKE2, and for codes that need a secret HMAC. Where nothing depends on it, say so.

```python
hashlib.sha256(data).hexdigest()
hmac.new(key, data, hashlib.sha256).hexdigest()
hashlib.md5(data, usedforsecurity=False).hexdigest()  # the key of a cache
```

## References
- https://docs.python.org/3/library/hashlib.html
- https://shattered.io
- https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html
"""

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.taint import Taint
from fumehood.flow.values import Site
from fumehood.framework.crypto.algorithms import BROKEN, OBJECTS, primitive
from fumehood.framework.crypto.digests import Hashed
from fumehood.framework.crypto.equalities import Checked, Equated
from fumehood.framework.crypto.marks import DIGEST, MAC, Named, Strengthened, uses
from fumehood.framework.crypto.purposes import Purpose, is_harmless, purpose, without
from fumehood.framework.observations import Called, Observations
from fumehood.rules.call_edits import not_for_security
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="weak-hash",
    title="A broken hash function vouches for something",
    severity=4.8,
    confidence=Confidence.MEDIUM,
    cwe=(328, 327),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="says `usedforsecurity=False`, which is right only if nothing depends on the digest",
    examples=(
        Example(
            "a signature",
            """
            import hashlib
            import os
            from flask import Flask, abort, request

            app = Flask(__name__)
            SECRET_KEY = os.environ["SECRET_KEY"]

            @app.route("/download")
            def download():
                name = request.args["name"]
                signature = hashlib.md5((SECRET_KEY + name).encode()).hexdigest()  # finding
                return {"link": f"/files/{name}?signature={signature}"}
            """,
        ),
        Example(
            "what a client sends",
            """
            import hashlib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                return hashlib.sha1(request.get_data()).hexdigest()  # finding
            """,
        ),
        Example(
            "a key of a cache and an ETag",
            """
            import hashlib
            from flask import Flask, make_response, request

            app = Flask(__name__)

            @app.route("/page")
            def page():
                cache_key = hashlib.md5(request.full_path.encode()).hexdigest()
                response = make_response(cache_key)
                response.headers["ETag"] = hashlib.sha1(response.get_data()).hexdigest()
                return response
            """,
        ),
        Example(
            "said to be for nothing that matters",
            """
            import hashlib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                return hashlib.md5(request.get_data(), usedforsecurity=False).hexdigest()
            """,
        ),
    ),
)

BROKEN_CODES = frozenset({"HMAC-MD5", "HMAC-MD4", "HMAC-MD2", *BROKEN})
SIGNED = "Use SHA-256: `hashlib.sha256()`, with a secret in `hmac.new(key, data, hashlib.sha256)`."
RANDOM = frozenset(
    {"urandom", "uuid4", "token_bytes", "token_hex", "token_urlsafe", "SystemRandom", "getrandbits"}
)
"""Of what is random itself no two texts are made."""

SECURE = (Purpose.SECRET, Purpose.SIGNATURE)
OTHER = (Purpose.PASSWORD, Purpose.HARMLESS)


RULE.watch(*OBJECTS, "cryptography.hazmat.primitives.hashes.Hash")


@RULE.on(Named, words=("hashlib.new", "hmac.new", "hmac.digest"))
def named(seen: Named, observations: Observations) -> Iterator[Match]:
    """A digest, or a code made with a secret, is given a name that says what it is for."""
    found = purpose(seen.name)
    for mark in seen.marks:
        if _is_harmless(mark, observations):
            continue
        if mark.source.kind == MAC and mark.source.name in BROKEN_CODES and found not in OTHER:
            yield from _made(mark, "A secret is hashed with it to vouch for something", seen.site, seen.name)
        elif mark.source.kind == DIGEST and mark.source.name in BROKEN and found in SECURE:
            yield from _made(mark, f"`{seen.name}` depends on it", seen.site, seen.name)


def _is_harmless(mark: Taint, observations: Observations) -> bool:
    """Whether what is hashed is random itself or a password, or a name says that nothing depends on the digest."""
    at = mark.source.site
    if any(
        one.made == at and (one.password or not RANDOM.isdisjoint(one.makers))
        for one in observations.of(Hashed)
    ):
        return True
    named = [one for one in uses(observations).get(at, ()) if isinstance(one, Named)] if at else []
    return mark.source.kind == MAC and any(purpose(one.name) is Purpose.HARMLESS for one in named)


@RULE.on(Equated)
def equated(seen: Equated, _: Observations) -> Iterator[Match]:
    """A code is compared with what a client sent."""
    if seen.kind == MAC and seen.code is not None and seen.code.source.name in BROKEN_CODES:
        yield from _made(seen.code, "What a client sends is compared with it", seen.site, "")


@RULE.on(Checked)
def checked(seen: Checked, observations: Observations) -> Iterator[Match]:
    """Somebody says what the digest of something is, and is believed."""
    found = purpose(seen.name)
    named = uses(observations).get(seen.digest.source.site, ()) if seen.digest.source.site else ()
    told = any(isinstance(one, Named) and purpose(one.name) is Purpose.HARMLESS for one in named)
    matters = found in SECURE or (seen.constant_time and found is None and not told)
    if matters and seen.digest.source.name in BROKEN and not _is_harmless(seen.digest, observations):
        what = (
            "What a client sends" if seen.by_client else f"`{seen.name}`" if seen.name else "What is trusted"
        )
        yield from _made(seen.digest, f"{what} is compared with it", seen.site, "")


def _made(mark: Taint, why: str, used: Site, name: str) -> Iterator[Match]:
    at, algorithm = mark.source.site, mark.source.name
    if at is None:
        return
    yield Match(
        at=at,
        message=f"{algorithm} is broken. {why}.",
        advice=SIGNED,
        confidence=Confidence.MEDIUM,
        related=() if used == at else (Step(used, f"is used as `{name}`" if name else "is compared here"),),
        fix=not_for_security(at),
    )


@RULE.on(Hashed)
def hashed(seen: Hashed, observations: Observations) -> Iterator[Match]:
    """A client's data is hashed, and no name tells that it is for nothing that matters."""
    if seen.algorithm not in BROKEN or not seen.for_security or seen.password:
        return
    if is_harmless(without(seen.around, seen.secret)) or _is_told(seen, observations):
        return
    yield Match(
        at=seen.made,
        message=f"{seen.algorithm} is broken: two different texts with the same digest are easily made.",
        advice="Use `hashlib.sha256()`, or say `usedforsecurity=False` where nothing depends on it.",
        confidence=Confidence.MEDIUM if seen.client_data or seen.secret else Confidence.LOW,
        fix=not_for_security(seen.made),
    )


def _is_told(seen: Hashed, observations: Observations) -> bool:
    """Whether some name says what the digest is for, or it is hashed once more for a password."""
    return any(
        isinstance(one, Strengthened)
        or purpose(without(one.name, seen.secret)) is not None
        or is_harmless(without(one.around, seen.secret))
        for one in uses(observations).get(seen.made, ())
    )


@RULE.on_call("cryptography.hazmat.primitives.hmac.HMAC")
def keyed(called: Called, _: Observations) -> Iterator[Match]:
    """A code that is made to vouch for something, with the one function that is broken for that as well."""
    algorithm = primitive(called.arguments.get(1, "algorithm"))
    if f"HMAC-{algorithm}" in BROKEN_CODES:
        yield Match(
            at=called.site,
            message=f"{algorithm} is broken. A secret is hashed with it to vouch for something.",
            advice=SIGNED,
            confidence=Confidence.MEDIUM,
        )


@RULE.on_call("?.sign", "?.verify", words=("SHA1", "MD5"))
def signed(called: Called, _: Observations) -> Iterator[Match]:
    """A certificate or a document is signed by its digest."""
    for value in (*called.arguments.positional, *called.arguments.keywords.values()):
        algorithm = primitive(value)
        if algorithm in BROKEN and not isinstance(getattr(value, "value", None), str):
            yield Match(
                at=called.site,
                message=f"A signature is made of {algorithm}, which is broken. "
                "Whoever chooses what is signed can have the signature for something else as well.",
                advice="Sign with SHA-256: `hashes.SHA256()`.",
                confidence=Confidence.HIGH,
            )


@RULE.on_call("?.fingerprint", "cryptography.x509.Certificate.fingerprint", words=("SHA1", "MD5"))
def pinned(called: Called, _: Observations) -> Iterator[Match]:
    """A certificate is told by its digest: what is only shown to people is no finding."""
    algorithm = primitive(called.arguments.get(0, "algorithm"))
    if algorithm in BROKEN and _is_compared(called.site):
        yield Match(
            at=called.site,
            message=f"{algorithm} is broken. A certificate is trusted by its digest, and another one can have the same.",
            advice="Compare SHA-256 fingerprints: `certificate.fingerprint(hashes.SHA256())`.",
            confidence=Confidence.MEDIUM,
        )


def _is_compared(site: Site) -> bool:
    """Whether an expression, or the name that its function gives to it, is compared with something."""
    scope = _function_around(site)
    names = {
        target.id
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign) and any(one is site.node for one in ast.walk(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return any(
        one is site.node or (isinstance(one, ast.Name) and one.id in names)
        for node in ast.walk(scope)
        if _compares(node)
        for one in ast.walk(node)
    )


def _function_around(site: Site) -> ast.AST:
    functions = [
        node
        for node in ast.walk(site.module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.lineno <= site.node.lineno <= (node.end_lineno or 0)
    ]
    return functions[-1] if functions else site.module.tree


def _compares(node: ast.AST) -> bool:
    """`a == b`, `a in pins`, `hmac.compare_digest(a, b)`."""
    return isinstance(node, ast.Compare) or (
        isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == "compare_digest"
    )

"""A token, password or code is made of random numbers that can be foretold.

Numbers of `random` and of NumPy are followed to the name they are given: a variable, a column, a key of the session,
a cookie, the function that returns them. `token`, `password`, `otp`, `session_id` and the like are secrets; a bare
`code` is one in a function about verification. Games, samples, shuffled lists, delays and colours are none, nor is
what `secrets`, `os.urandom`, `uuid.uuid4` or `random.SystemRandom` make. `uuid.uuid1` is made of the time and of the
machine's address: low confidence.

## Why is this bad?
`random` is made for simulations. Its state can be worked out from 624 of its numbers, and often from fewer; whoever has
asked for a few reset codes of their own knows the next one, which is somebody else's.

## How to fix
```python
import secrets

token = secrets.token_urlsafe(32)
code = f"{secrets.randbelow(1_000_000):06}"
password = "".join(secrets.choice(alphabet) for _ in range(20))
```

## References
- https://docs.python.org/3/library/random.html
- https://docs.python.org/3/library/secrets.html
- https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html#secure-random-number-generation
"""

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.taint import Taint
from fumehood.framework.crypto.marks import PREDICTABLE, Named
from fumehood.framework.crypto.purposes import Purpose, purpose
from fumehood.framework.crypto.randomness import BY_TIME, CHOSEN, USUAL
from fumehood.framework.observations import Observations
from fumehood.rules.call_edits import secure_random
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="weak-random",
    title="A secret made of numbers that can be foretold",
    severity=5.3,
    confidence=Confidence.MEDIUM,
    cwe=(330, 338),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="takes `secrets`, and imports it",
    examples=(
        Example(
            "a code for a reset",
            """
            import random
            from flask import Flask, request, session

            app = Flask(__name__)

            @app.route("/reset", methods=["POST"])
            def reset():
                session["reset_code"] = random.randint(100000, 999999)  # finding
                return "A code is on its way."
            """,
        ),
        Example(
            "a token, made elsewhere",
            """
            import random
            import string
            from flask import Flask

            app = Flask(__name__)

            def make(length):
                return "".join(random.choice(string.ascii_letters) for _ in range(length))  # finding

            @app.route("/key")
            def key():
                api_token = make(32)
                return api_token
            """,
        ),
        Example(
            "made with secrets",
            """
            import secrets
            from flask import Flask, session

            app = Flask(__name__)

            @app.route("/reset", methods=["POST"])
            def reset():
                session["reset_token"] = secrets.token_urlsafe(32)
                return "A link is on its way."
            """,
        ),
        Example(
            "a game",
            """
            import random
            from flask import Flask, session

            app = Flask(__name__)

            @app.route("/dice")
            def dice():
                session["roll"] = random.randint(1, 6)
                return str(session["roll"])
            """,
        ),
    ),
)

HARMLESS_STEPS = frozenset(
    {
        "choice", "choices", "sample", "join", "b64encode", "urlsafe_b64encode", "standard_b64encode", "hexlify",
        "b32encode", "quote", "md5", "sha1", "sha256",
    }
)  # fmt: skip
"""Through what numbers go and stay what they are; anything else may have made something better of them."""


RULE.watch(*USUAL, BY_TIME)


@RULE.on(Named, words=("random.random", "np.random", "numpy.random"))
def named(seen: Named, _: Observations) -> Iterator[Match]:
    """Something is given a name that says it is a secret."""
    found = purpose(seen.name, f"{seen.around} {seen.site.module.path}")
    if found in (None, Purpose.HARMLESS, Purpose.SIGNATURE) or seen.origin == CHOSEN:
        return
    for mark in seen.marks:
        if mark.source.kind == PREDICTABLE and mark.source.site is not None:
            yield _match(seen, mark)


def _match(seen: Named, mark: Taint) -> Match:
    at = mark.source.site
    assert at is not None  # noqa: S101 -- asked above
    return Match(
        at=at,
        message=f"{mark.source.what} makes {_used(seen)}, and its numbers can be foretold. "
        "Whoever has seen some of them can work out the next, and with it somebody else's secret.",
        advice="Use `secrets`: `secrets.token_urlsafe()`, `secrets.choice()`, `secrets.randbelow()`.",
        confidence=_confidence(seen, mark),
        related=() if seen.site == at else (Step(seen.site, f"is used as `{seen.name}`"),),
        fix=secure_random(at),
    )


def _used(seen: Named) -> str:
    return f"what `{seen.name}()` returns" if isinstance(seen.site.node, ast.Return) else f"`{seen.name}`"


def _confidence(seen: Named, mark: Taint) -> Confidence:
    """A name tells what it is; what went through a library may be something better by now."""
    notes = [step.note for step in mark.steps if step.note.startswith("passed through")]
    if any(note.split("`")[1] not in HARMLESS_STEPS for note in notes):
        return Confidence.LOW
    return Confidence.MEDIUM

"""A server on the network makes up its TLS certificate at each start.

`ssl_context="adhoc"` is bound to an address other than the machine itself.

## Why is this bad?
No client can check a certificate that is made anew at each start, so people learn to click the warning away, or
turn verification off in their clients. Whoever stands between can then read and change everything.

## How to fix
Let a proxy or a production server end TLS with a certificate that clients can verify.

## References
- https://werkzeug.palletsprojects.com/en/stable/serving/#ssl
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Constant, options
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.reach import Reach, binding
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import (
    argument_site,
    calls_to,
    confidence,
    hedge,
    origin,
    start_name,
    taken_for_flask,
)

RULE = Rule(
    id="adhoc-certificate",
    title="Throw-away TLS certificate on the network",
    severity=4.8,
    confidence=Confidence.MEDIUM,
    cwe=(295,),
    owasp=("a07-2021", "a07-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "on every interface",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run("0.0.0.0", ssl_context="adhoc")  # finding
            """,
        ),
        Example(
            "on this machine",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(ssl_context="adhoc")
            """,
        ),
        Example(
            "a real certificate",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run("0.0.0.0", ssl_context=("cert.pem", "key.pem"))
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def made_up(start: ServerStart, seen: Observations) -> Iterator[Match]:
    found = binding(start)
    choices = options(start.arguments.get("ssl", Constant(None)))
    adhoc = next((choice for choice in choices if choice == Constant("adhoc")), None)
    if adhoc is None or found is None or found.reach is Reach.LOOPBACK:
        return
    hedged = hedge(start, len(choices) == 1, found.certain)
    yield Match(
        at=argument_site(start, "ssl"),
        message=(
            f"{start_name(start)} serves `{found.shown}` with a certificate made up at each start{hedged}. "
            f"No client can verify it, so nobody notices an attacker in between.{taken_for_flask(start)}"
        ),
        advice="Let a proxy or a production server end TLS with a certificate that clients can verify.",
        confidence=min(
            Confidence.MEDIUM, confidence(start, len(choices) == 1, found.certain, resolved=start.resolved)
        ),
        steps=(*origin(adhoc, start), *calls_to(start)),
    )

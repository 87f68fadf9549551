"""A server on the network makes up its TLS certificate at each start.

`ssl_context="adhoc"`, or `flask run --cert adhoc`, is bound to an address other than the machine itself or is deployed.

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
from fumehood.framework.servers.reach import Reach, binding, reach_of
from fumehood.launch.follow import Launched
from fumehood.launch.launch import ServerKind, Stage
from fumehood.rules.evidence import deployed_scripts, is_among
from fumehood.rules.launch_wording import at, command
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
            "the flask command in a deployment file",
            {
                "Procfile": """
                # finding below
                web: flask --app shop run --port $PORT --cert adhoc
                """,
                "shop.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
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
    if adhoc is None or found is None:
        return
    if found.reach is Reach.LOOPBACK and not is_among(start, deployed_scripts(seen.of(Launched))):
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


@RULE.on(Launched)
def made_up_by_command(launched: Launched, seen: Observations) -> Iterator[Match]:
    launch = launched.launch
    word = launch.certificate
    if launch.server is not ServerKind.FLASK_CLI or word is None or word.text != "adhoc":
        return
    reach = reach_of(launch.host.text) if launch.host is not None and launch.host.known else Reach.LOOPBACK
    if launch.stage is not Stage.DEPLOYED and (reach is Reach.LOOPBACK or launch.stage is Stage.DEVELOPMENT):
        return
    yield Match(
        at=at(word, launch),
        message=(
            f"{command(launch)} in `{launch.path}` serves with a certificate made up at each start. "
            "No client can verify it, so nobody notices an attacker in between."
        ),
        advice="Let a proxy or a production server end TLS with a certificate that clients can verify.",
        confidence=Confidence.MEDIUM,
        steps=launch.chain,
    )

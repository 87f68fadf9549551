"""A development server is bound to every network interface.

The host is `0.0.0.0`, `::` or a public address: an argument of the call, or an option of a deployed `flask run`.

## Why is this bad?
The development server is made for one developer: it does not limit what a client may cost, and its own start-up
message says not to use it in production. Bound to every interface it answers to the whole network.

## How to fix
Leave `host` out, so that it is `127.0.0.1`, and let a production WSGI server face the network.

## References
- https://flask.palletsprojects.com/en/stable/quickstart/#a-minimal-application
- https://flask.palletsprojects.com/en/stable/deploying/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.reach import Binding, Reach, binding, reach_of
from fumehood.launch.follow import Launched
from fumehood.rules.edits import remove_keyword, unsafe
from fumehood.rules.evidence import blocked, flask_commands, is_among
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
    id="bind-all-interfaces",
    title="Development server bound to every interface",
    severity=5.3,
    confidence=Confidence.HIGH,
    cwe=(1327, 668),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="removes `host`; the server then answers this machine only, not its container",
    examples=(
        Example(
            "the argument",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(host="0.0.0.0")  # finding
            """,
        ),
        Example(
            "an empty host name of Werkzeug's own server",
            """
            from flask import Flask
            from werkzeug.serving import run_simple

            if __name__ == "__main__":
                run_simple("", 5000, Flask(__name__))  # finding
            """,
        ),
        Example(
            "the default of an option or a variable",
            """
            import argparse, os
            from flask import Flask

            app = Flask(__name__)
            parser = argparse.ArgumentParser()
            parser.add_argument("--host", default="0.0.0.0")

            def main():
                arguments = parser.parse_args()
                app.run(arguments.host)  # finding

            if __name__ == "__main__":
                main()
                app.run(host=os.getenv("HOST", "::"))  # finding
            """,
        ),
        Example(
            "the option of a deployed command",
            {
                "Procfile": """
                # finding below
                web: flask --app shop run --host 0.0.0.0 --port $PORT
                """,
                "shop.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "loopback, nothing, or unknown",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run()
                app.run(host="localhost")
                app.run(host="")
                app.run(host=os.environ["HOST"])
                app.run(host="192.168.1.7")
            """,
        ),
        Example(
            "a production server",
            """
            from flask import Flask
            from flask_socketio import SocketIO
            from waitress import serve

            app = Flask(__name__)
            socketio = SocketIO(app, async_mode="gevent")
            if __name__ == "__main__":
                serve(app, host="0.0.0.0")
                socketio.run(app, host="0.0.0.0")
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def bound_to_all(start: ServerStart, seen: Observations) -> Iterator[Match]:
    found = binding(start)
    if found is None or found.reach is not Reach.EVERYWHERE or start.made_for == "production":
        return
    if is_among(start, blocked(seen.of(Launched))):
        return
    yield Match(
        at=argument_site(start, "host"),
        message=(
            f"{start_name(start)} binds the {start.server.title} to {address(found)}{hedge(start, found.certain)}. "
            f"{consequence(start)}{taken_for_flask(start)}"
        ),
        advice="Leave host out (it is then 127.0.0.1) and let a production WSGI server face the network.",
        confidence=confidence(start, found.certain, start.made_for == "development", resolved=start.resolved),
        steps=(*origin(found.value, start), *calls_to(start)),
        fix=unsafe(
            remove_keyword(start.site, start.nodes.get("host")), "the server then answers this machine only"
        ),
    )


@RULE.on(Launched)
def bound_by_command(launched: Launched, seen: Observations) -> Iterator[Match]:
    """`flask run --host` or `FLASK_RUN_HOST` in what is deployed; where people develop, a container needs it."""
    for launch in flask_commands([launched]):
        host = launch.host
        if host is None or not host.known or reach_of(host.text) is not Reach.EVERYWHERE:
            continue
        yield Match(
            at=at(host, launch),
            message=(
                f"{command(launch)} in `{launch.path}` binds Flask's development server to `{host.text}`. "
                "Everyone on the network reaches a server that is made for one developer."
            ),
            advice="Let a production WSGI server face the network.",
            confidence=Confidence.HIGH if launch.certain else Confidence.MEDIUM,
            steps=launch.chain,
        )


def consequence(start: ServerStart) -> str:
    """What that means for the kind of server."""
    if start.made_for == "either":
        return "Without gevent or eventlet this is Werkzeug's development server, open to everyone on the network."
    return "Everyone on the network reaches a server that is made for one developer."


def address(found: Binding) -> str:
    """The address in words."""
    everything = found.host.strip("[]") in {"", "0", "0.0.0.0", "::"}  # noqa: S104 -- read, not bound
    return f"every interface (`{found.shown}`)" if everything else f"the public address `{found.host}`"

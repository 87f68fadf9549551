"""A server with its debugger on is reachable by others.

The interactive debugger comes together with a host other than the machine itself, or with a deployment file that
starts exactly this server.

## Why is this bad?
Whoever reaches the port gets `/console` and error pages with the debugger and its secret. What is left between them
and running code on the server is a PIN, which protects less than it seems to. Binding to `0.0.0.0` is what containers and cloud machines do, so this is often the public Internet. A
correct main guard does not help when the container runs `python app.py`.

## How to fix
Serve the app with a production WSGI server and keep the debugger for `flask run --debug` on your own machine.

## References
- https://flask.palletsprojects.com/en/stable/debugging/
- https://werkzeug.palletsprojects.com/en/stable/debug/#debugger-pin
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Site
from fumehood.framework.observations import Called, Observations, ServerStart
from fumehood.framework.servers.reach import Reach, binding, both, switched_on
from fumehood.launch.follow import Launched
from fumehood.launch.launch import Launch, Word
from fumehood.rules.evidence import (
    MIDDLEWARE,
    Proof,
    is_among,
    is_exposed_command,
    reads_as_on,
    wrapped,
    wsgi_launch,
)
from fumehood.rules.evidence import exposed as exposed_scripts
from fumehood.rules.launch_wording import at, command, maybe, server, sure, way_to
from fumehood.rules.rule import Example, Match, Rule, Spot
from fumehood.rules.setting_edits import switched_off
from fumehood.rules.wording import (
    argument_site,
    call_name,
    calls_to,
    confidence,
    hedge,
    origin,
    start_name,
    taken_for_flask,
)

RULE = Rule(
    id="debugger-exposed",
    title="Interactive debugger reachable from the network",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(489, 94),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="switches it off where that is written: an argument, the attribute, the configuration",
    examples=(
        Example(
            "all interfaces",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(host="0.0.0.0", debug=True)  # finding
            """,
        ),
        Example(
            "address and debug from elsewhere",
            {
                "config.py": """
                HOST = "::"

                class Development:
                    DEBUG = True
                """,
                "app.py": """
                import config
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object(config.Development)

                def main(host=config.HOST):
                    app.run(host)  # finding

                if __name__ == "__main__":
                    main()
                """,
            },
        ),
        Example(
            "Flask-SocketIO and Flask-Script",
            {
                "sockets.py": """
                from flask import Flask
                from flask_socketio import SocketIO

                app = Flask(__name__)
                socketio = SocketIO(app)
                if __name__ == "__main__":
                    socketio.run(app, host="0.0.0.0", debug=True)  # finding
                """,
                "manage.py": """
                from flask import Flask
                from flask_script import Manager, Server

                manager = Manager(Flask(__name__))
                manager.add_command("runserver", Server(host="0.0.0.0", use_debugger=True))  # finding
                if __name__ == "__main__":
                    manager.run()
                """,
            },
        ),
        Example(
            "loopback",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(host="127.0.0.1", debug=True)
            """,
        ),
        Example(
            "the debugger around an app that a WSGI server serves",
            {
                "Procfile": "web: gunicorn wsgi:app",
                "wsgi.py": """
                from flask import Flask
                from werkzeug.debug import DebuggedApplication

                app = Flask(__name__)
                app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # finding
                """,
            },
        ),
        Example(
            "tracebacks without a prompt, and a debugger that somebody has to ask for",
            {
                "Procfile": "web: gunicorn wsgi:app",
                "wsgi.py": """
                import os
                from flask import Flask
                from werkzeug.debug import DebuggedApplication

                app = Flask(__name__)
                if os.environ.get("SHOP_DEBUGGER"):
                    app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)
                elif app.debug:
                    app.wsgi_app = DebuggedApplication(app.wsgi_app)
                """,
            },
        ),
        Example(
            "one or the other",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(host="0.0.0.0")
                app.run(debug=True)
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def exposed(start: ServerStart, seen: Observations) -> Iterator[Match]:
    switch, found = switched_on(start.debugger), binding(start)
    if switch is None or found is None or found.reach is Reach.LOOPBACK:
        return
    if not both(switch, found) or is_among(start, exposed_scripts(seen.of(Launched))):
        return
    what = "`use_debugger`" if "debugger" in start.arguments else "debug"
    yield Match(
        at=argument_site(start, "debugger" if "debugger" in start.arguments else "debug"),
        message=(
            f"{start_name(start)} puts the interactive debugger on the network: {what} is on and the host is "
            f"`{found.shown}`{hedge(start, switch.certain, found.certain)}. Whoever reaches the port gets `/console` and "
            f"error pages with the debugger; only its PIN keeps them from running code.{taken_for_flask(start)}"
        ),
        advice="Turn debug off and serve the app with a production WSGI server.",
        confidence=confidence(start, switch.certain, found.certain, resolved=start.resolved),
        steps=(*origin(switch.value, start), *calls_to(start)),
        fix=switched_off(start, switch.value),
    )


@RULE.on_call(MIDDLEWARE)
def served_by_launch(call: Called, seen: Observations) -> Iterator[Match]:
    launch = wsgi_launch(seen)
    if launch is None or not wrapped(call):
        return
    yield Match(
        at=call.site,
        message=(
            f"{call_name(call.site)} puts the interactive debugger around the app that {server(launch)} serves: an error page "
            "is a Python prompt then, and so is `/console`. Only the PIN keeps whoever gets there from running code."
        ),
        advice="Remove it here; `flask run --debug` brings the debugger where you develop.",
        confidence=Confidence.HIGH if launch.certain else Confidence.MEDIUM,
        steps=(*launch.chain, *calls_to(call)),
    )


@RULE.on(Launched)
def exposed_by_launch(launched: Launched, seen: Observations) -> Iterator[Match]:
    for proof in exposed_scripts([launched]):
        switch, found = switched_on(proof.start.debugger), binding(proof.start)
        assert switch is not None  # noqa: S101 -- that is what makes it exposed
        reachable = found is not None and found.reach is not Reach.LOOPBACK
        yield Match(
            at=place(proof),
            message=message(proof, switch.certain, reachable=reachable),
            advice="Turn debug off and start the app with a production WSGI server.",
            confidence=min(sure(proof, switch.certain), Confidence.HIGH if reachable else Confidence.MEDIUM),
            steps=way_to(proof),
            fix=switched_off(proof.start, switch.value),
        )


@RULE.on(Launched)
def exposed_command(launched: Launched, seen: Observations) -> Iterator[Match]:
    launch = launched.launch
    if not is_exposed_command(launch) or launch.debug is None or launch.host is None:
        return
    yield Match(
        at=at(launch.debug, launch),
        message=(
            f"{command(launch)} in `{launch.path}` puts the interactive debugger on the network: debug is on and the "
            f"host is `{launch.host.text}`. Whoever reaches the port gets `/console` and error pages with the "
            "debugger; only its PIN keeps them from running code."
        ),
        advice="Leave debug out of what is deployed and start the app with a production WSGI server.",
        confidence=Confidence.HIGH if launch.certain else Confidence.MEDIUM,
        steps=launch.chain,
    )


def place(proof: Proof) -> Site | Spot:
    """The argument of the call, or the environment variable where the call says nothing."""
    start, variable = proof.start, debug_variable(proof.launch)
    told = start.nodes.get("debugger", start.nodes.get("debug"))
    if told is None and variable is not None and start.server.environment:
        return at(variable, proof.launch)
    return argument_site(start, "debugger" if "debugger" in start.arguments else "debug")


def debug_variable(launch: Launch) -> Word | None:
    """`FLASK_DEBUG` where the launch switches it on."""
    variable = launch.environment.get("FLASK_DEBUG")
    return variable if reads_as_on(variable) else None


def message(proof: Proof, certain: bool, *, reachable: bool) -> str:
    """What the launch starts, and who gets there."""
    start, launch = proof.start, proof.launch
    line = f"line {start.site.node.lineno} of `{start.site.module.path}`"
    who = (
        "Whoever reaches the port gets `/console` and error pages with the debugger; only its PIN keeps them from running code."
        if reachable
        else "It listens on the machine itself, so whatever forwards requests to it hands out a Python prompt."
    )
    return (
        f"{command(launch)} in `{launch.path}` deploys the interactive debugger: {start_name(start)} in {line} "
        f"starts the {start.server.title} with it on{maybe(proof, certain)}. {who}{taken_for_flask(start)}"
    )

"""Flask-SocketIO is told to serve production with the development server.

`allow_unsafe_werkzeug=True` switches off the check that keeps it from doing so.

## Why is this bad?
Flask-SocketIO refuses to run Werkzeug's server where it is not attached to a terminal, because that server is not
made for production. The argument only silences the refusal: the app goes on the network with it.

## How to fix
Remove the argument and install a server that Flask-SocketIO supports, such as gevent or eventlet.

## References
- https://flask-socketio.readthedocs.io/en/latest/deployment.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.reach import switched_on
from fumehood.rules.edits import remove_keyword, unsafe
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import argument_site, calls_to, confidence, origin, start_name

RULE = Rule(
    id="unsafe-werkzeug-allowed",
    title="Development server allowed in production",
    severity=6.0,
    confidence=Confidence.HIGH,
    cwe=(489,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="removes the argument; without gevent or eventlet the server does not start any more",
    examples=(
        Example(
            "the argument",
            """
            from flask import Flask
            from flask_socketio import SocketIO

            app = Flask(__name__)
            socketio = SocketIO(app)
            if __name__ == "__main__":
                socketio.run(app, allow_unsafe_werkzeug=True)  # finding
            """,
        ),
        Example(
            "off, or not there",
            """
            from flask import Flask
            from flask_socketio import SocketIO

            app = Flask(__name__)
            socketio = SocketIO(app)
            if __name__ == "__main__":
                socketio.run(app, allow_unsafe_werkzeug=False)
                socketio.run(app)
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def allowed(start: ServerStart, seen: Observations) -> Iterator[Match]:
    switch = switched_on(start.arguments.get("allow_unsafe"))
    if switch is None:
        return
    yield Match(
        at=argument_site(start, "allow_unsafe"),
        message=f"{start_name(start)} lets Flask-SocketIO serve production with Werkzeug's development server.",
        advice="Remove the argument and install gevent or eventlet.",
        confidence=confidence(start, switch.certain, resolved=start.resolved),
        steps=(*origin(switch.value, start), *calls_to(start)),
        fix=unsafe(
            remove_keyword(start.site, start.nodes.get("allow_unsafe")),
            "without gevent or eventlet the server does not start any more",
        ),
    )

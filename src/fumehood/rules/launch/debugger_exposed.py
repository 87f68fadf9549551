"""A server with its debugger on is bound to an address that others reach.

The interactive debugger and a host other than the machine itself come together in one start.

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
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.reach import Reach, binding, switched_on
from fumehood.rules.edits import replace_value
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
    id="debugger-exposed",
    title="Interactive debugger reachable from the network",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(489, 94),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
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
    if not switch.certain and not found.certain:
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
        fix=replace_value(start.site, start.nodes.get("debugger", start.nodes.get("debug")), True, "False"),
    )

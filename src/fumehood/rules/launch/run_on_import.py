"""A development server starts while the module is imported.

The call stands at the top of the module, or in a function that is called there, and nothing keeps an
import from reaching it.

## Why is this bad?
Every process that imports the module starts a server that nobody asked for, and has to wait until it stops unless
it runs in the background. A Gunicorn, uWSGI or Waitress worker blocks inside the import: its own port never serves
a request while the unintended development server answers on another one. With two workers the second finds the
address in use and is restarted for ever. Tests, Celery, Alembic and shells hang the same way. `flask run` ignores a call of `Flask.run` and silently
loses its `debug`, `host` and `port`.

## How to fix
Start the server only when the module is run as a script:

```python
if __name__ == "__main__":
    app.run()
```

## References
- https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run
- https://docs.python.org/3/library/__main__.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import WayIn
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.guards import broken_guards
from fumehood.framework.servers.reach import switched_on
from fumehood.launch.follow import Launched
from fumehood.rules.evidence import blocked, is_among, sets_up
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.statement_edits import wrap_in_guard
from fumehood.rules.wording import (
    call_name,
    calls_to,
    confidence,
    hedge,
    port,
    root,
    start_name,
    started_at,
    taken_for_flask,
)

RULE = Rule(
    id="run-on-import",
    title="Development server started on import",
    severity=3.5,
    confidence=Confidence.HIGH,
    cwe=(668,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix='puts the call under `if __name__ == "__main__":`',
    examples=(
        Example(
            "at the end of the module",
            """
            from flask import Flask

            app = Flask(__name__)
            app.run()  # finding
            """,
        ),
        Example(
            "in a function that is called on import",
            """
            from flask import Flask

            def main():
                app = Flask(__name__)
                app.run(port=8000)  # finding

            main()
            """,
        ),
        Example(
            "in a background thread",
            """
            import threading
            from flask import Flask

            app = Flask(__name__)
            threading.Thread(target=app.run, kwargs={"port": 5055}).start()  # finding
            """,
        ),
        Example(
            "behind an environment variable",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            if os.environ.get("SERVE"):
                app.run()  # finding
            """,
        ),
        Example(
            "in try, with, a conditional expression and an `and`",
            """
            import contextlib, sys
            from flask import Flask

            app = Flask(__name__)
            try:
                app.run(port=1)  # finding
            except OSError:
                pass
            with contextlib.suppress(OSError):
                app.run(port=2)  # finding
            app.run(port=3) if len(sys.argv) > 1 else None  # finding
            len(sys.argv) > 1 and app.run(port=4)  # finding
            """,
        ),
        Example(
            "in the else of the guard",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                pass
            else:
                app.run()  # finding
            """,
        ),
        Example(
            "the app comes from another module, Flask-SocketIO and Werkzeug",
            {
                "factory.py": """
                from flask import Flask
                from flask_socketio import SocketIO

                sockets = SocketIO()

                def create_app():
                    app = Flask(__name__)
                    sockets.init_app(app)
                    return app
                """,
                "chat.py": """
                from factory import create_app, sockets

                sockets.run(create_app())  # finding
                """,
                "plain.py": """
                from werkzeug.serving import run_simple
                from factory import create_app

                run_simple("localhost", 5000, create_app())  # finding
                """,
            },
        ),
        Example(
            "a subclass, Connexion and a Flask-Script command line",
            {
                "shop.py": """
                from flask import Flask

                class Shop(Flask):
                    pass

                Shop(__name__).run()  # finding
                """,
                "api.py": """
                import connexion

                app = connexion.App(__name__)
                app.run(port=8080)  # finding
                """,
                "manage.py": """
                from flask import Flask
                from flask_script import Manager

                manager = Manager(Flask(__name__))
                manager.run()  # finding
                """,
            },
        ),
        Example(
            "under the guard",
            """
            from flask import Flask

            app = Flask(__name__)

            def main():
                app.run()

            if __name__ == "__main__":
                main()
            """,
        ),
        Example(
            "guards of other forms",
            """
            import sys
            from flask import Flask

            app = Flask(__name__)
            IS_SCRIPT = "__main__" == __name__
            if IS_SCRIPT and len(sys.argv) > 1:
                app.run()
            if not __name__ != "__main__":
                app.run()
            __name__ == "__main__" and app.run()
            """,
        ),
        Example(
            "look-alikes",
            """
            import asyncio, subprocess
            from flask import Flask
            from quart import Quart

            flask_app = Flask(__name__)
            app = Quart(__name__)
            app.run(debug=True)
            subprocess.run(["true"])

            class Job:
                def run(self, debug=False):
                    return debug

            Job().run(debug=True)
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def started_on_import(start: ServerStart, seen: Observations) -> Iterator[Match]:
    if start.entry.way is not WayIn.IMPORT or start.entry.path.endswith("__main__.py"):
        return
    if start.offered and start.server.path != "flask_script.Manager.run":
        return
    if is_among(start, blocked(seen.of(Launched))):
        return
    place = root(start)
    yield Match(
        at=started_at(start),
        message=message(start),
        advice=advice(start),
        confidence=min(
            confidence(start, resolved=start.resolved),
            Confidence.MEDIUM if start.offered else Confidence.HIGH,
        ),
        steps=calls_to(start),
        fix=None
        if sets_up(start, seen) or any(guard.holds(start) for guard in broken_guards(seen))
        else wrap_in_guard(place.module, place.node, is_start=not start.stack),
    )


def advice(start: ServerStart) -> str:
    """Which call belongs under the guard: the one that the module itself makes."""
    place = root(start)
    if place is start.site:
        return 'Put the call under `if __name__ == "__main__":`.'
    return f'Put {call_name(place)} in line {place.node.lineno} of `{start.entry.path}` under `if __name__ == "__main__":`.'


def message(start: ServerStart) -> str:
    """What happens to whoever imports the module."""
    name, title, module = (
        start_name(start, started_at(start)),
        start.server.title,
        f"`{start.entry.path}` is imported{hedge(start)}",
    )
    if start.offered:
        return (
            f"{name} runs the {title} while {module}, with the arguments of the process that imports it. "
            "A WSGI server's own arguments are no command it knows, so the import ends the process."
        )
    if start.background:
        return (
            f"{name} starts the {title} in the background while {module}. "
            f"Every process that imports the module tries to open {port(start)} for it.{taken_for_flask(start)}"
        )
    if start.made_for == "either":
        return (
            f"{name} starts the {title} while {module}. Where it has gevent or eventlet the import "
            "waits until the server stops; where it has only Werkzeug's and no terminal, the import fails."
        )
    ignored = (
        " `flask run` ignores the call and its arguments." if start.server.path == "flask.Flask.run" else ""
    )
    waits = f"{name} starts the {title} while {module}, and the import waits until it stops."
    return f"{waits} {outage(start)}{ignored}{taken_for_flask(start)}"


def outage(start: ServerStart) -> str:
    """What a WSGI server does with such a module (measured: see the rule's page)."""
    debug = switched_on(start.debugger)
    reloads = "reloader" not in start.arguments and start.server.path == "flask.Flask.run"
    if debug is not None and debug.certain and reloads:
        return (
            "Under Gunicorn the reloader starts Gunicorn's own command again, which fails on its port: "
            "workers restart for ever and nothing answers."
        )
    return f"Under Gunicorn, uWSGI or Waitress the app never answers on its port; the development server answers on {port(start)}."

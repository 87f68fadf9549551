"""A deployed server imports a module that starts the development server.

A deployment file says which server imports which module, and that import runs into `app.run()`.

## Why is this bad?
The import does not return until the development server stops. A Gunicorn worker blocks: its port accepts and never
answers, while the unintended development server answers on another one. With two workers the second finds the
address in use and is restarted for ever; with `--preload` the port refuses. uWSGI and Waitress never serve, Apache's
mod_wsgi hangs the first request. `flask run` ignores a call of `Flask.run`, and with it its `debug`, `host` and `port`.
Each of these was [seen with the real server](../behaviour.md).

## How to fix
Start the development server only when the module is run as a script:

```python
if __name__ == "__main__":
    app.run()
```

## References
- https://flask.palletsprojects.com/en/stable/deploying/
- https://docs.python.org/3/library/__main__.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.servers.reach import switched_on
from fumehood.launch.follow import Launched
from fumehood.launch.launch import ServerKind
from fumehood.rules.evidence import Proof, blocked, sets_up
from fumehood.rules.launch_wording import first_upper, maybe, outcome, quoted, server, sure, way_to
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.statement_edits import wrap_in_guard
from fumehood.rules.wording import call_name, root, start_name, started_at, taken_for_flask

RULE = Rule(
    id="wsgi-import-blocked",
    title="Server's import runs into the development server",
    severity=7.6,
    confidence=Confidence.HIGH,
    cwe=(668,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix='puts the call under `if __name__ == "__main__":`',
    examples=(
        Example(
            "Gunicorn in a Dockerfile",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                CMD ["gunicorn", "--workers", "2", "app:app"]
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                app.run(port=5055)  # finding
                """,
            },
        ),
        Example(
            "through an entrypoint script and two imports",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                COPY . /srv
                WORKDIR /srv
                ENTRYPOINT ["./entrypoint.sh"]
                CMD ["gunicorn", "shop.wsgi:app"]
                """,
                "entrypoint.sh": """
                #!/bin/sh
                set -e
                exec "$@"
                """,
                "shop/__init__.py": "",
                "shop/wsgi.py": "from shop.main import app",
                "shop/main.py": """
                from flask import Flask

                app = Flask(__name__)

                def main():
                    app.run()  # finding

                main()
                """,
            },
        ),
        Example(
            "in the factory that the server calls",
            {
                "Procfile": "web: gunicorn 'app:create_app()'",
                "app.py": """
                from flask import Flask

                def create_app():
                    app = Flask(__name__)
                    app.run()  # finding
                    return app
                """,
            },
        ),
        Example(
            "under a main guard",
            {
                "Procfile": "web: gunicorn app:app",
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                if __name__ == "__main__":
                    app.run()
                """,
            },
        ),
        Example(
            "another module",
            {
                "Procfile": "web: gunicorn wsgi:app",
                "wsgi.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
                "demo.py": """
                from wsgi import app

                if __name__ == "__main__":
                    app.run()
                """,
            },
        ),
    ),
)


@RULE.on(Launched)
def import_blocks(launched: Launched, seen: Observations) -> Iterator[Match]:
    for proof in blocked([launched]):
        start = proof.start
        place = root(start)
        yield Match(
            at=started_at(start),
            message=message(proof),
            advice=f'Put {call_name(place)} under `if __name__ == "__main__":`.',
            confidence=sure(proof),
            steps=way_to(proof),
            fix=None
            if sets_up(start, seen)
            else wrap_in_guard(place.module, place.node, is_start=not start.stack),
        )


def message(proof: Proof) -> str:
    """What this server does with this import."""
    start, launch = proof.start, proof.launch
    name, target = start_name(start, started_at(start)), launch.target
    imported = quoted(target.written.text) if target else "the app"
    cause = f"{server(launch)} in `{launch.path}` imports {imported}"
    if launch.server is ServerKind.FLASK_CLI and start.server.path == "flask.Flask.run":
        return (
            f"{first_upper(cause)} and ignores {name} there{maybe(proof)}: the app is served, but the "
            f"`debug`, `host` and `port` of the call are silently lost.{taken_for_flask(start)}"
        )
    debug = switched_on(start.debugger)
    reloads = launch.server is ServerKind.GUNICORN and "reloader" not in start.arguments
    if debug is not None and debug.certain and reloads and not start.background:
        result = (
            "The reloader that comes with debug starts Gunicorn's own command again, which fails on its port: "
            "workers restart for ever and nothing answers."
        )
    else:
        result = outcome(proof)
    return f"{first_upper(cause)}, and {name} starts the {start.server.title} there{maybe(proof)}. {result}{taken_for_flask(start)}"

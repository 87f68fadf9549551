"""What a deployment file starts is the development server.

The start command ends in Flask's development server: `flask run`, or a script whose main guard calls `app.run()`.

## Why is this bad?
The development server is made for one developer. It is not built to be fast, stable or secure, says so when it starts,
and takes one request after another with `--without-threads`. Nothing restarts it when it fails. The guard around
`app.run()` does not help: `python app.py` is exactly what makes it true.

## How to fix
Start a production WSGI server instead, with the same module:

```dockerfile
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
```

## References
- https://flask.palletsprojects.com/en/stable/deploying/
- https://flask.palletsprojects.com/en/stable/server/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.launch.follow import Launched
from fumehood.launch.launch import Launch, Word
from fumehood.rules.evidence import Proof, deployed_scripts, flask_commands
from fumehood.rules.launch_wording import at, command, maybe, sure, way_to
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import start_name, taken_for_flask

RULE = Rule(
    id="dev-server-deployed",
    title="Development server deployed",
    severity=7.1,
    confidence=Confidence.HIGH,
    cwe=(668,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a script in a Dockerfile",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                # finding below
                CMD ["python", "app.py"]
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                if __name__ == "__main__":
                    app.run(host="0.0.0.0")
                """,
            },
        ),
        Example(
            "the flask command in a Procfile",
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
            "a WSGI server",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                CMD ["gunicorn", "app:app"]
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                if __name__ == "__main__":
                    app.run()
                """,
            },
        ),
        Example(
            "a Dockerfile for development",
            {
                "Dockerfile.dev": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                CMD ["flask", "run", "--host=0.0.0.0"]
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "a script that starts Waitress",
            {
                "Procfile": "web: python serve.py",
                "serve.py": """
                from flask import Flask
                from waitress import serve

                app = Flask(__name__)
                if __name__ == "__main__":
                    serve(app, listen="*:8080")
                """,
            },
        ),
    ),
)


@RULE.on(Launched)
def script_deployed(launched: Launched, seen: Observations) -> Iterator[Match]:
    for proof in deployed_scripts([launched]):
        yield Match(
            at=at(place(proof.launch), proof.launch),
            message=message(proof),
            advice=advice(proof.launch),
            confidence=sure(proof),
            steps=(*way_to(proof), Step(proof.start.site, f"{start_name(proof.start)} starts the server")),
        )


@RULE.on(Launched)
def flask_command_deployed(launched: Launched, seen: Observations) -> Iterator[Match]:
    for launch in flask_commands([launched]):
        yield Match(
            at=at(launch.command, launch),
            message=(
                f"{command(launch)} in `{launch.path}` deploys Flask's development server. It is made for one "
                "developer: neither stable nor secure enough to face users."
            ),
            advice=advice(launch),
            confidence=Confidence.HIGH if launch.certain else Confidence.MEDIUM,
            steps=launch.chain,
        )


def place(launch: Launch) -> Word:
    """The command; its script where that stands on a line of its own, as behind `ENTRYPOINT ["python"]`."""
    if launch.target is None or launch.target.written.location.line == launch.command.location.line:
        return launch.command
    return launch.target.written


def message(proof: Proof) -> str:
    """Which call the command ends in."""
    start, launch = proof.start, proof.launch
    line = f"line {start.site.node.lineno} of `{start.site.module.path}`"
    return (
        f"{command(launch)} in `{launch.path}` deploys the {start.server.title}: {start_name(start)} in {line} "
        f"starts it{maybe(proof)}. It is made for one developer; a main guard does not keep a script from it."
        f"{taken_for_flask(start)}"
    )


def advice(launch: Launch) -> str:
    """The same module under a WSGI server."""
    target = launch.target
    if target is None or target.attribute is None:
        return "Start the app with a production WSGI server such as Gunicorn or Waitress."
    return f"Start the app with a production WSGI server, for example `gunicorn {target.name}:{target.attribute}`."

"""A deployment file turns on debug mode or the reloader.

`FLASK_DEBUG`, `FLASK_ENV=development`, `flask run --debug` or a server's `--reload` in what is deployed, or among the
variables that a platform's tool sets: `gcloud run deploy --set-env-vars FLASK_DEBUG=1`.

## Why is this bad?
Debug mode is for the machine of a developer. Under `flask run` and `app.run()` it brings the interactive debugger: an
error page is then a Python prompt. A WSGI server brings no debugger, but debug mode still raises errors through the
server, reloads templates for each request and tells more than it should. `FLASK_ENV=development` did the same
up to Flask 2.2 and is ignored since. A reloader watches every module and restarts workers under load.

## How to fix
Leave these settings out of what is deployed, and set them where you develop: in `compose.override.yml`, or on the
command line as `flask run --debug`.

## References
- https://flask.palletsprojects.com/en/stable/config/#DEBUG
- https://flask.palletsprojects.com/en/stable/debugging/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Edit, Fix
from fumehood.framework.apps.apps import FROM_ENVIRONMENT
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Observations
from fumehood.launch.follow import Launched
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.rules.deployed import app_made, is_on, on_app, switched
from fumehood.rules.evidence import exposed, is_exposed_command, reads_as_on, wsgi_served
from fumehood.rules.launch_wording import at, first_upper, quoted, server
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="debug-in-deployment",
    title="Debug mode switched on in a deployment file",
    severity=7.5,
    confidence=Confidence.HIGH,
    cwe=(489,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="sets the variable to 0",
    examples=(
        Example(
            "an environment variable in a Dockerfile",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                # finding below
                ENV FLASK_DEBUG=1
                CMD ["gunicorn", "app:app"]
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "a reloader",
            {
                "Procfile": """
                # finding below
                web: gunicorn --reload app:app
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "a file that the program reads when it is imported",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                CMD ["gunicorn", "app:app"]
                """,
                ".flaskenv": """
                # finding below
                FLASK_DEBUG=1
                """,
                "app.py": """
                from dotenv import load_dotenv
                from flask import Flask

                load_dotenv(".flaskenv")
                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "off, or in development",
            {
                "Dockerfile": """
                FROM python:3.13-slim
                WORKDIR /app
                COPY . .
                ENV FLASK_DEBUG=0 FLASK_ENV=production
                CMD ["gunicorn", "app:app"]
                """,
                "docker-compose.override.yml": """
                services:
                  web:
                    build: .
                    environment:
                      FLASK_DEBUG: 1
                    command: gunicorn --reload app:app
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
    ),
)


@RULE.on(Launched)
def debug_deployed(launched: Launched, seen: Observations) -> Iterator[Match]:
    launch = launched.launch
    if launch.stage is not Stage.DEPLOYED:
        return
    if (debug := switched_on_by(launched)) is not None:
        yield _match(launch, debug, debug_message(launch, debug), debug.location != launch.command.location)
    elif (old := old_environment(launch)) is not None:
        message = (
            f"{quoted('FLASK_ENV=development')} is set for {server(launch)} in `{launch.path}`. Up to Flask 2.2 "
            "that is debug mode; later versions ignore it."
        )
        yield _match(launch, old, message, is_setting=True, confidence=Confidence.MEDIUM)
    if launch.reload is not None and reads_as_on(launch.reload) and not brings_reloader(launch):
        message = (
            f"{first_upper(server(launch))} in `{launch.path}` runs with its reloader on. It watches "
            "every module and restarts the workers when one changes, which is for development only."
        )
        yield _match(launch, launch.reload, message, is_setting=False)


@on_app(RULE)
def file_deployed(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    """A dotenv file that the program itself reads, whatever server serves it."""
    if not app.launches or not wsgi_served(app, seen):
        return
    for one, sure in switched(app, "DEBUG", is_on):
        if one.source == FROM_ENVIRONMENT and not one.at.module.path.endswith(".py"):
            yield Match(
                at=one.at,
                message=(
                    f"`{one.at.module.path}` turns `FLASK_DEBUG` on, and the program that is deployed reads it: `{app.name}` "
                    "is in debug mode, so errors pass through the server and templates are read again for each request."
                ),
                advice="Leave it out of what is deployed; set it where you develop, for example with `flask run --debug`.",
                confidence=sure,
                related=app_made(app, one),
            )


def brings_reloader(launch: Launch) -> bool:
    """Whether the reloader is only a part of the debug mode that is reported: `flask run` switches both on."""
    return launch.server is ServerKind.FLASK_CLI and reads_as_on(launch.debug)


def switched_on_by(launched: Launched) -> Word | None:
    """The setting that turns debug mode on, unless it shows as an exposed debugger or is overruled by the code."""
    launch = launched.launch
    if is_exposed_command(launch) or any(exposed([launched])):
        return None
    if reads_as_on(launch.debug):
        return launch.debug
    variable = launch.environment.get("FLASK_DEBUG")
    if (
        launch.server is ServerKind.FLASK_DEV
        or launch.server is ServerKind.CELERY
        or not reads_as_on(variable)
    ):
        return None
    return variable


def old_environment(launch: Launch) -> Word | None:
    """`FLASK_ENV=development`."""
    word = launch.environment.get("FLASK_ENV")
    return word if word is not None and word.text.strip().lower() == "development" else None


def debug_message(launch: Launch, debug: Word) -> str:
    """What debug mode does under this server."""
    how = f"{quoted(launch.command.text)} in `{launch.path}`"
    if launch.server is ServerKind.FLASK_CLI:
        return f"{how} runs with debug mode on. An error page then carries the interactive debugger, and `/console` is a Python prompt."
    return (
        f"{how} runs with `FLASK_DEBUG` on. {first_upper(server(launch))} brings no debugger, but "
        "the app is in debug mode: errors pass through the server and templates are read again for each request."
    )


def _match(
    launch: Launch, word: Word, message: str, is_setting: bool, confidence: Confidence = Confidence.HIGH
) -> Match:
    return Match(
        at=at(word, launch),
        message=message,
        advice="Leave it out of what is deployed; set it where you develop, for example with `flask run --debug`.",
        confidence=confidence if launch.certain else Confidence.MEDIUM,
        steps=(Step(at(word, launch), "debug mode is switched on"), *launch.chain)
        if is_setting
        else launch.chain,
        fix=_switch_off(word) if is_setting and word.text.strip() == "1" else None,
    )


def _switch_off(word: Word) -> Fix | None:
    """Replace a `1` that stands alone at its place."""
    location = word.location
    if location.end_column - location.column != len(word.text):
        return None
    return Fix("Switch it off", (Edit(location, "0"),))

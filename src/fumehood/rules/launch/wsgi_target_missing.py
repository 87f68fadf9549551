"""What a deployment file tells the server to import is not there.

The launch names `module:attribute`; there is no such module, the module has no such name, it has it only under its
main guard, or the name is a factory that nobody calls.

## Why is this bad?
The app does not start. Gunicorn's workers fail to boot, uWSGI runs without an app and answers every request with an
error, and so does mod_wsgi. A name that is bound under `if __name__ == "__main__":` exists only when the module is run as
a script. A factory without parentheses is called with the request instead, and fails each time.

## How to fix
Name the module as Python imports it from the working folder, and the object that is there after the import; write a
factory as a call: `gunicorn "shop:create_app()"`.

## References
- https://docs.gunicorn.org/en/stable/run.html
- https://flask.palletsprojects.com/en/stable/deploying/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, FlowStep
from fumehood.framework.observations import Observations
from fumehood.launch.follow import Launched, TargetState
from fumehood.launch.launch import Launch, ServerKind, Stage, Target, Word
from fumehood.rules.launch_wording import at, first_upper, quoted, server
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="wsgi-target-missing",
    title="Server's import target is missing",
    severity=4.0,
    confidence=Confidence.HIGH,
    cwe=(684,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "no such name",
            {
                "Procfile": """
                # finding below
                web: gunicorn app:application
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "only under the guard",
            {
                "Procfile": """
                # finding below
                web: gunicorn app:app
                """,
                "app.py": """
                from flask import Flask

                if __name__ == "__main__":
                    app = Flask(__name__)
                    app.run()
                """,
            },
        ),
        Example(
            "a factory that is not called",
            {
                "Procfile": """
                # finding below
                web: gunicorn app:create_app
                """,
                "app.py": """
                from flask import Flask

                def create_app():
                    return Flask(__name__)
                """,
            },
        ),
        Example(
            "no such module in the package",
            {
                "Procfile": """
                # finding below
                web: gunicorn shop.wsgi:app
                """,
                "shop/__init__.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
        Example(
            "everything is there",
            {
                "Procfile": """
                web: gunicorn 'app:create_app()'
                other: gunicorn app:app
                """,
                "app.py": """
                from flask import Flask

                def create_app():
                    return Flask(__name__)

                app = create_app()
                """,
            },
        ),
        Example(
            "a WSGI function, and names that come from elsewhere",
            {
                "Procfile": """
                web: gunicorn app:application
                more: gunicorn stars:app
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)

                def application(environ, start_response):
                    return app(environ, start_response)
                """,
                "stars.py": """
                from installed_package import *
                """,
            },
        ),
    ),
)


@RULE.on(Launched)
def target_missing(launched: Launched, seen: Observations) -> Iterator[Match]:
    launch, target = launched.launch, launched.launch.target
    if target is None or launch.stage is Stage.DEVELOPMENT or launch.server is ServerKind.CELERY:
        return
    reason = said(launched, target)
    if reason is None:
        return
    nowhere = launched.state is TargetState.NOWHERE
    steps: tuple[Step | FlowStep, ...] = launch.chain
    if launched.at is not None:
        steps = (*steps, Step(launched.at, note(launched.state)))
    yield Match(
        at=at(blamed(launched, target), launch),
        message=f"{first_upper(server(launch))} in `{launch.path}` imports {quoted(target.written.text)}, but {reason}. {result(launch, launched.state)}",
        advice=advice(launched, target),
        confidence=Confidence.MEDIUM if nowhere or not launch.certain else Confidence.HIGH,
        steps=steps,
    )


def said(launched: Launched, target: Target) -> str | None:
    """Why the target is not there."""
    match launched.state:
        case TargetState.NO_MODULE:
            return f"there is no module `{target.name}`"
        case TargetState.NOWHERE:
            return f"nothing here is called `{target.name}`"
        case TargetState.NO_ATTRIBUTE:
            return f"`{target.path}` has no `{target.attribute}` once it is imported"
        case TargetState.UNDER_GUARD:
            return f"`{target.path}` has `{target.attribute}` only when it is run as a script: it is bound under the main guard"
        case TargetState.NOT_CALLED:
            return f"`{target.attribute}` in `{target.path}` is a factory that has to be called"
        case TargetState.FOUND | TargetState.UNDECIDED:
            return None


def blamed(launched: Launched, target: Target) -> Word:
    """The setting that names what is not there: uWSGI has one for the module and one for the object in it."""
    is_module = launched.state in {TargetState.NO_MODULE, TargetState.NOWHERE}
    return target.written if is_module or target.named is None else target.named


def note(state: TargetState) -> str:
    """What the place in the code is."""
    return "the factory" if state is TargetState.NOT_CALLED else "bound under the main guard only"


def result(launch: Launch, state: TargetState) -> str:
    """What the server does then (measured: docs/behaviour.md)."""
    if state is TargetState.NOT_CALLED:
        return "It is called with each request instead and raises TypeError, so no request is answered."
    match launch.server:
        case ServerKind.GUNICORN:
            return "The worker fails to boot and Gunicorn exits."
        case ServerKind.UWSGI:
            return "uWSGI runs without an app and answers every request with an error."
        case ServerKind.MOD_WSGI:
            return "Apache answers every request with an error."
        case _:
            return "The app does not start."


def advice(launched: Launched, target: Target) -> str:
    """What to write instead."""
    match launched.state:
        case TargetState.NOT_CALLED if launched.launch.server is ServerKind.WAITRESS:
            return "Add `--call`, so that Waitress calls the factory."
        case TargetState.NOT_CALLED:
            return f"Write the call: `{target.name}:{target.attribute}()`."
        case TargetState.UNDER_GUARD:
            return (
                f"Make `{target.attribute}` at the top of the module, and leave only `run()` under the guard."
            )
        case TargetState.NO_ATTRIBUTE:
            return "Name the object that the module has after its import."
        case _:
            return "Name the module as Python imports it from the working folder."

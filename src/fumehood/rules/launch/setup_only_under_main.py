"""An app is set up only when its module is run as a script.

Configuration, secret key, blueprints, routes, hooks, extensions or tables are made ready under the main guard, on an
app that others import.

## Why is this bad?
Gunicorn, uWSGI, Waitress, mod_wsgi and `flask run` import the module: the guard is false for them and the set-up
silently never happens. The app that works with `python app.py` has no secret key, answers 404 or finds no tables in
production.

## How to fix
Set the app up where it is made, at the top of the module or in its factory, and keep only `app.run()` under the guard.

## References
- https://flask.palletsprojects.com/en/stable/patterns/appfactories/
- https://docs.python.org/3/library/__main__.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import WayIn
from fumehood.flow.values import Site
from fumehood.framework.observations import AppMade, Observations, ServerStart, Setup
from fumehood.rules.evidence import blocks, is_after
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import calls_to, root

RULE = Rule(
    id="setup-only-under-main",
    title="App set up only when run as a script",
    severity=5.5,
    confidence=Confidence.MEDIUM,
    cwe=(1188,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the secret key and a blueprint",
            """
            from flask import Blueprint, Flask

            app = Flask(__name__)
            pages = Blueprint("pages", __name__)

            if __name__ == "__main__":
                app.secret_key = open("key").read()  # finding
                app.register_blueprint(pages)
                app.run()
            """,
        ),
        Example(
            "the tables, in a function",
            """
            from flask import Flask
            from flask_sqlalchemy import SQLAlchemy

            app = Flask(__name__)
            db = SQLAlchemy(app)

            def prepare():
                with app.app_context():
                    db.create_all()

            if __name__ == "__main__":
                prepare()  # finding
                app.run()
            """,
        ),
        Example(
            "only what development needs",
            """
            from flask import Flask

            app = Flask(__name__)
            app.secret_key = open("key").read()

            if __name__ == "__main__":
                app.config["TEMPLATES_AUTO_RELOAD"] = True
                app.run()
            """,
        ),
        Example(
            "a factory, called by script and server alike",
            {
                "factory.py": """
                from flask import Flask

                def create_app():
                    app = Flask(__name__)
                    app.config["SECRET_KEY"] = open("key").read()
                    return app
                """,
                "main.py": """
                from factory import create_app

                if __name__ == "__main__":
                    app = create_app()
                    app.run()
                """,
            },
        ),
        Example(
            "another module sets it up on import",
            {
                "app.py": """
                from flask import Flask

                app = Flask(__name__)

                def prepare():
                    app.config["SECRET_KEY"] = open("key").read()

                if __name__ == "__main__":
                    prepare()
                    app.run()
                """,
                "wsgi.py": """
                from app import app, prepare

                prepare()
                """,
            },
        ),
    ),
)

VERBS = {
    "configuration": "sets",
    "blueprint": "registers",
    "route": "registers",
    "hook": "registers",
    "extension": "initialises",
    "database": "creates",
}


@RULE.on(Setup)
def only_in_a_script(setup: Setup, seen: Observations) -> Iterator[Match]:
    if not is_missing(setup, seen):
        return
    missing = [other for other in seen.of(Setup) if other.entry == setup.entry and is_missing(other, seen)]
    if missing[0] is not setup:
        return
    what = " and ".join(dict.fromkeys(f"{VERBS[one.kind]} {one.what}" for one in missing[:2]))
    rest = f" (and {len(missing) - 2} more)" if len(missing) > 2 else ""
    yield Match(
        at=place(setup, seen),
        message=f"Only `python {setup.entry.path}` {what}{rest}: this is under the main guard. "
        "A WSGI server or `flask run` imports the module and gets the app without it.",
        advice="Move the set-up out of the guard, to where the app is made.",
        confidence=Confidence.MEDIUM,
        steps=calls_to(setup),
        related=tuple(Step(place(one, seen), f"{VERBS[one.kind]} {one.what}") for one in missing[1:6]),
    )


def place(setup: Setup, seen: Observations) -> Site:
    """What has to be moved: the outermost call that sets the app up and does not start the server as well."""
    sites = (*setup.stack, setup.site)
    serving = {
        site
        for start in seen.of(ServerStart)
        if start.entry == setup.entry
        for site in (*start.stack, start.site)
    }
    return next((site for site in sites if site not in serving), setup.site)


def is_missing(setup: Setup, seen: Observations) -> bool:
    """Whether a set-up happens in a script, on an app that can be imported, and on no import."""
    if setup.entry.way is not WayIn.SCRIPT or root(setup).module.path != setup.entry.path:
        return False
    if not is_importable(setup, seen) or not is_served(setup, seen) or is_too_late(setup, seen):
        return False
    return not any(
        other.entry.way is WayIn.IMPORT and (is_same_call(other, setup) or same_thing(other, setup))
        for other in seen.of(Setup)
    )


def is_too_late(setup: Setup, seen: Observations) -> bool:
    """Whether the script, too, comes to it only when its server has stopped, of which code-after-run tells."""
    return any(blocks(start) and is_after(setup, start) for start in seen.of(ServerStart))


def is_importable(setup: Setup, seen: Observations) -> bool:
    """Whether an import makes the app too, rather than the guard another one of its own."""
    imported = [made for made in seen.of(AppMade) if made.entry.way is WayIn.IMPORT]
    if setup.app is None:
        return any(made.site.module is root(setup).module for made in imported)
    own = {root(made) for made in seen.of(AppMade) if made.entry == setup.entry and made.site == setup.app.at}
    if own:
        return not own.isdisjoint(root(made) for made in imported)
    return any(made.site == setup.app.at for made in imported)


def is_served(setup: Setup, seen: Observations) -> bool:
    """Whether the script is an app's own: it makes the app, or runs it. Others have their own server to set up."""
    makes = any(
        made.entry == setup.entry and made.site.module is root(setup).module for made in seen.of(AppMade)
    )
    return makes or any(start.entry == setup.entry for start in seen.of(ServerStart))


def is_same_call(other: Setup, setup: Setup) -> bool:
    """Whether an import comes to the same place for the same app."""
    return other.site == setup.site and is_same_app(other, setup)


def is_same_app(other: Setup, setup: Setup) -> bool:
    """Whether two set-ups are of one app, or of two made at one place."""
    if other.app is None or setup.app is None:
        return other.app is setup.app
    return other.app is setup.app or other.app.at == setup.app.at


def same_thing(other: Setup, setup: Setup) -> bool:
    """Whether an import sets the same thing up at another place."""
    if (
        other.kind != setup.kind
        or other.what != setup.what
        or setup.kind not in {"configuration", "extension", "database"}
    ):
        return False
    return is_same_app(other, setup)

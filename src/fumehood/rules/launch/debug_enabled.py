"""Debug is on in the code: for the development server that it starts, or for the app that is deployed.

The value comes from the call that starts the server, from the app's configuration or from an environment variable
the program sets; a default that applies when nobody sets the variable counts as possible, and what is on only for those
who set it does not count. The finding stands where
debug is turned on: at the setting if there is one, else at the call. Where a WSGI server is known to serve the app, or
a configuration is named for production, the setting alone is enough.

## Why is this bad?
With debug on, an error page carries the interactive debugger, and `/console` is a Python prompt: who can reach
the server runs code on it after finding the PIN, which protects less than it seems to. A flag in the code follows
the app to every machine it is started on. A WSGI server brings no debugger, but in debug mode errors pass through it,
templates are looked up again for each request, and extensions show what only developers should see.

## How to fix
Leave `debug` out of the code and turn it on where you develop: `flask --app app run --debug`.

## References
- https://flask.palletsprojects.com/en/stable/debugging/
- https://werkzeug.palletsprojects.com/en/stable/debug/
"""

from collections.abc import Iterator
from itertools import chain

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.apps import FROM_ENVIRONMENT, FROM_LAUNCH
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Called, Observations, ServerStart
from fumehood.framework.servers.reach import Reach, binding, both, switched_on
from fumehood.launch.follow import Launched
from fumehood.rules.deployed import app_made, is_on, on_app, replaced, switched
from fumehood.rules.evidence import (
    MIDDLEWARE,
    asks_for_debug,
    blocked,
    exposed,
    is_among,
    wrapped,
    wsgi_launch,
    wsgi_served,
)
from fumehood.rules.rule import Example, Match, Rule, Step
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
    id="debug-enabled",
    title="Debug switched on in the code",
    severity=5.9,
    confidence=Confidence.HIGH,
    cwe=(489, 215),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="switches it off where that is written: an argument, the attribute, the configuration",
    examples=(
        Example(
            "the argument",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(debug=True)  # finding
            """,
        ),
        Example(
            "the attribute, the configuration, a config class, a mapping",
            {
                "settings.py": """
                class Base:
                    DEBUG = True  # finding

                class Shop(Base):
                    pass
                """,
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.debug = True  # finding
                if __name__ == "__main__":
                    app.run()
                """,
                "two.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config["DEBUG"] = True  # finding
                if __name__ == "__main__":
                    app.run()
                """,
                "three.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object("settings.Shop")
                if __name__ == "__main__":
                    app.run()
                """,
                "four.py": """
                from flask import Flask

                OPTIONS = {"debug": True, "port": 8000}
                app = Flask(__name__)
                app.config.from_mapping(DEBUG=False)
                if __name__ == "__main__":
                    app.run(**OPTIONS)  # finding
                """,
            },
        ),
        Example(
            "an app that a WSGI server serves",
            {
                "Procfile": "web: gunicorn shop:app",
                "config.py": """
                class Config:
                    DEBUG = False

                class ProductionConfig(Config):
                    DEBUG = True  # finding
                """,
                "shop.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object("config.ProductionConfig")
                """,
            },
        ),
        Example(
            "a configuration for development, which the server should not be started with",
            {
                "config.py": """
                class DevelopmentConfig:
                    DEBUG = True
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object("config.DevelopmentConfig")
                if __name__ == "__main__":
                    app.run()  # finding
                """,
            },
        ),
        Example(
            "possibly, when nobody sets the variable",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run(debug=os.environ.get("DEBUG", True))  # finding
            """,
        ),
        Example(
            "a function's parameter, and `use_debugger`",
            {
                "start.py": """
                from flask import Flask

                def serve(debug):
                    Flask(__name__).run(debug=debug)  # finding

                if __name__ == "__main__":
                    serve(True)
                """,
                "simple.py": """
                from flask import Flask
                from werkzeug.serving import run_simple

                if __name__ == "__main__":
                    run_simple("localhost", 5000, Flask(__name__), use_debugger=True)  # finding
                """,
            },
        ),
        Example(
            "a command-line option that is on by default",
            """
            import click
            from flask import Flask

            @click.command()
            @click.option("--debug/--no-debug", default=True)
            def main(debug):
                Flask(__name__).run(debug=debug)  # finding

            if __name__ == "__main__":
                main()
            """,
        ),
        Example(
            "an app from a package that is not here",
            """
            from ourcompany.web import app

            if __name__ == "__main__":
                app.run(debug=True)  # finding
            """,
        ),
        Example(
            "off, or off unless somebody asks for it",
            """
            import argparse, os
            from flask import Flask

            app = Flask(__name__)
            app.debug = True
            parser = argparse.ArgumentParser()
            parser.add_argument("--debug", action="store_true")
            if __name__ == "__main__":
                app.run(debug=False)
                app.run(debug=os.environ.get("DEBUG") == "1")
                app.run(debug=parser.parse_args().debug)
                app.run(debug=True, use_debugger=False)
            """,
        ),
        Example(
            "other things that run",
            """
            import flask
            from other import Engine

            class Job:
                def run(self, debug):
                    pass

            Job().run(debug=True)
            Engine().run(debug=True)
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def debugger_on(start: ServerStart, seen: Observations) -> Iterator[Match]:
    switch = switched_on(start.debugger)
    if (
        switch is None
        or is_exposed(start)
        or is_among(start, chain(exposed(seen.of(Launched)), blocked(seen.of(Launched))))
    ):
        return
    yield Match(
        at=start.switched_at
        or argument_site(start, "debugger" if "debugger" in start.arguments else "debug"),
        message=(
            f"{start_name(start)} starts the {start.server.title} with its debugger on{hedge(start, switch.certain)}. "
            f"An error page then carries the interactive debugger, and `/console` is a Python prompt.{taken_for_flask(start)}"
        ),
        advice="Leave debug out of the code; `flask run --debug` turns it on where you develop.",
        confidence=confidence(start, switch.certain, resolved=start.resolved),
        steps=(*origin(switch.value, start), *calls_to(start)),
        related=(Step(start.site, "the server that is started with it"),) if start.switched_at else (),
        fix=switched_off(start, switch.value),
    )


@RULE.on_call(MIDDLEWARE)
def wrapped_app(call: Called, seen: Observations) -> Iterator[Match]:
    if wsgi_launch(seen) is None and wrapped(call):
        yield Match(
            at=call.site,
            message=(
                f"{call_name(call.site)} puts the interactive debugger around the app, whatever server serves it. An error page "
                "is a Python prompt then, and so is `/console`."
            ),
            advice="Remove it here; `flask run --debug` brings the debugger where you develop.",
            confidence=Confidence.MEDIUM,
            steps=calls_to(call),
        )


@on_app(RULE)
def deployed_with(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    if not wsgi_served(app, seen):
        return
    for one, sure in switched(app, "DEBUG", is_on):
        if _is_deployments(one) or (app.is_from_launch("DEBUG", one) and asks_for_debug(app, seen)):
            continue
        yield Match(
            at=one.at,
            message=(
                f"`{app.name}` is deployed with `DEBUG` on. A WSGI server brings no debugger, but errors pass through it "
                "and tell more than they should; a development server that is started for the app has the debugger."
            ),
            advice="Leave debug out of what is deployed; `flask run --debug` turns it on where you develop.",
            confidence=sure,
            related=app_made(app, one),
            fix=replaced(one, "False"),
        )


def _is_deployments(one: Put) -> bool:
    """Whether the code only takes what a launch or a dotenv file says, of which debug-in-deployment tells."""
    return one.source == FROM_LAUNCH or (
        one.source == FROM_ENVIRONMENT and not one.at.module.path.endswith(".py")
    )


def is_exposed(start: ServerStart) -> bool:
    """Whether the start is debugger-exposed, which says all of this and more."""
    found = binding(start)
    switch = switched_on(start.debugger)
    return found is not None and switch is not None and found.reach > Reach.LOOPBACK and both(switch, found)

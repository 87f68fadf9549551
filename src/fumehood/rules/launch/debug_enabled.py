"""A development server is started with its debugger on.

The value comes from the call itself, from the app's configuration or from an environment variable the program
sets; a default that applies when nobody sets the variable counts as possible.

## Why is this bad?
With debug on, an error page carries the interactive debugger, and `/console` is a Python prompt: who can reach
the server runs code on it after finding the PIN, which protects less than it seems to. A flag in the code follows
the app to every machine it is started on.

## How to fix
Leave `debug` out of the code and turn it on where you develop: `flask --app app run --debug`.

## References
- https://flask.palletsprojects.com/en/stable/debugging/
- https://werkzeug.palletsprojects.com/en/stable/debug/
"""

from collections.abc import Iterator
from itertools import chain

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.reach import Reach, binding, switched_on
from fumehood.launch.follow import Launched
from fumehood.rules.evidence import blocked, exposed, is_among
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.setting_edits import switched_off
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
    id="debug-enabled",
    title="Development server started with its debugger on",
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
                    DEBUG = True

                class Local(Base):
                    pass
                """,
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.debug = True
                if __name__ == "__main__":
                    app.run()  # finding
                """,
                "two.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config["DEBUG"] = True
                if __name__ == "__main__":
                    app.run()  # finding
                """,
                "three.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object("settings.Local")
                if __name__ == "__main__":
                    app.run()  # finding
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
        at=argument_site(start, "debugger" if "debugger" in start.arguments else "debug"),
        message=(
            f"{start_name(start)} starts the {start.server.title} with its debugger on{hedge(start, switch.certain)}. "
            f"An error page then carries the interactive debugger, and `/console` is a Python prompt.{taken_for_flask(start)}"
        ),
        advice="Leave debug out of the code; `flask run --debug` turns it on where you develop.",
        confidence=confidence(start, switch.certain, resolved=start.resolved),
        steps=(*origin(switch.value, start), *calls_to(start)),
        fix=switched_off(start, switch.value),
    )


def is_exposed(start: ServerStart) -> bool:
    """Whether the start is debugger-exposed, which says all of this and more."""
    found = binding(start)
    switch = switched_on(start.debugger)
    return (
        found is not None
        and found.reach > Reach.LOOPBACK
        and bool(found.certain or (switch and switch.certain))
    )

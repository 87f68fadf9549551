"""A main guard is true or false whatever the way in.

The condition asks for `__name__`, but not in a way that tells running a module from importing it.

## Why is this bad?
A guard that is never true hides what is under it: `python app.py` starts no server and says nothing. One that
is always true, or true on import only, guards nothing: a WSGI server that imports the module blocks on the
development server. `__name__ is "__main__"` depends on how Python happens to store the two texts.

## How to fix
Compare with the one name that a script has: `if __name__ == "__main__":`.

## References
- https://docs.python.org/3/library/__main__.html
"""

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import Condition
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.servers.guards import BrokenGuard, Flaw, broken_guards
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.statement_edits import correct_guard
from fumehood.rules.wording import start_name

RULE = Rule(
    id="broken-main-guard",
    title="Main guard that does not tell a script from an import",
    severity=3.5,
    confidence=Confidence.HIGH,
    cwe=(670,),
    owasp=("a04-2021", "a06-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix='writes `__name__ == "__main__"`',
    examples=(
        Example(
            "a misspelled name",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "main":  # finding
                app.run()
            """,
        ),
        Example(
            "the name of the file",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == '__main__.py':  # finding
                app.run()
            """,
        ),
        Example(
            "no comparison",
            {
                "name.py": """
                from flask import Flask

                app = Flask(__name__)
                if __name__:  # finding
                    app.run()
                """,
                "text.py": """
                from flask import Flask

                app = Flask(__name__)
                if "__main__":  # finding
                    app.run()
                """,
            },
        ),
        Example(
            "inverted",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ != "__main__":  # finding
                app.run()
            """,
        ),
        Example(
            "identity instead of equality",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ is "__main__":  # finding
                app.run()
            """,
        ),
        Example(
            "a correct guard",
            """
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                app.run()
            """,
        ),
        Example(
            "what only a WSGI server needs",
            """
            import logging
            from flask import Flask

            app = Flask(__name__)
            if __name__ != "__main__":
                app.logger.handlers = logging.getLogger("gunicorn.error").handlers
            if __name__ in {"__main__", "uwsgi_file_app"}:
                app.run()
            """,
        ),
    ),
)


@RULE.on(Condition)
def broken(condition: Condition, seen: Observations) -> Iterator[Match]:
    for guard in broken_guards(seen):
        if guard.test == condition.site:
            yield Match(
                at=guard.test,
                message=message(guard, seen),
                advice='Write `if __name__ == "__main__":`.',
                confidence=Confidence.HIGH,
                related=starts(guard, seen),
                fix=correct_guard(guard.test.module, guard.statement.test),
            )


def starts(guard: BrokenGuard, seen: Observations) -> tuple[Step, ...]:
    """The servers that start because of the guard."""
    found = {start.site: start for start in seen.of(ServerStart) if guard.holds(start)}
    return tuple(Step(site, f"{start_name(start)} is under this guard") for site, start in found.items())


def message(guard: BrokenGuard, seen: Observations) -> str:
    """What the guard does instead of guarding."""
    test = f"`if {ast.unparse(guard.statement.test)}`"
    match guard.flaw:
        case Flaw.NEVER:
            return f"{test} is never true, so what is under it runs neither as a script nor on import."
        case Flaw.ALWAYS:
            return f"{test} is always true, so what is under it also runs whenever the module is imported."
        case Flaw.INVERTED:
            return f"{test} is true on import and false for a script, so the server starts for everyone who imports the module."
        case Flaw.IDENTITY:
            return (
                f"{test} compares identity, which is true or false by how Python happens to store the texts."
            )

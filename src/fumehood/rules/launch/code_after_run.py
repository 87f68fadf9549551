"""Code stands after the call that runs the server.

The call returns when the server stops, so what follows comes too late: routes, blueprints, functions, a second
server, a thread that should work beside it.

## Why is this bad?
A route that is registered after `app.run()` answers 404 for as long as the server runs. A second server does not
start before the first one has ended.

## How to fix
Move the call to the end of the module, below everything the app needs.

## References
- https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run
"""

import ast
from collections.abc import Iterator, Sequence

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import Observation
from fumehood.flow.values import Site
from fumehood.framework.observations import Observations, ServerStart, Setup, WorkStarted
from fumehood.rules.evidence import blocks, is_after
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import root, start_name

RULE = Rule(
    id="code-after-run",
    title="Code after the server has been run",
    severity=2.0,
    confidence=Confidence.HIGH,
    cwe=(561,),
    owasp=("a04-2021", "a06-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a route below the guard",
            """
            from flask import Flask

            app = Flask(__name__)

            if __name__ == "__main__":
                app.run()

            @app.route("/late")  # finding
            def late():
                return "404"
            """,
        ),
        Example(
            "a second server, a function",
            {
                "two.py": """
                from flask import Flask

                app, admin = Flask("app"), Flask("admin")
                if __name__ == "__main__":
                    app.run(port=1)
                    admin.run(port=2)  # finding
                """,
                "function.py": """
                from flask import Flask

                app = Flask(__name__)
                if __name__ == "__main__":
                    app.run()
                    def helper():  # finding
                        return 1
                """,
            },
        ),
        Example(
            "a thread that should work beside the server",
            """
            import threading
            from flask import Flask

            app = Flask(__name__)

            def refresh():
                pass

            def main():
                app.run()
                threading.Thread(target=refresh, daemon=True).start()  # finding

            if __name__ == "__main__":
                main()
            """,
        ),
        Example(
            "cleaning up, and a server in the background",
            """
            import threading
            from flask import Flask

            app = Flask(__name__)
            if __name__ == "__main__":
                threading.Thread(target=app.run).start()
                app.add_url_rule("/", view_func=lambda: "ok")
                app.run(port=5001)
                print("stopped")
            """,
        ),
        Example(
            "the call comes last",
            """
            from flask import Flask

            app = Flask(__name__)

            @app.route("/")
            def index():
                return "ok"

            if __name__ == "__main__":
                app.run()
            """,
        ),
    ),
)


@RULE.on(ServerStart)
def too_late(start: ServerStart, seen: Observations) -> Iterator[Match]:
    if not blocks(start):
        return
    if any(other.order < start.order for other in blocking(start, seen)):
        return
    late = [other for other in seen.of(Observation) if is_late(other, start)]
    definition = definition_after(start)
    if late:
        yield match(start, parting(start, late[0]), described(late))
    elif definition is not None:
        yield match(start, definition, "This is defined only after the server has stopped")


def blocking(start: ServerStart, seen: Observations) -> Sequence[ServerStart]:
    """The servers that block on the same way in."""
    starts = (other for other in seen.of(ServerStart) if other.entry == start.entry)
    return [other for other in starts if not other.background and not other.offered and other.certain]


def is_late(other: Observation, start: ServerStart) -> bool:
    """Whether something happens on the same way in, certainly, after the server was started."""
    if not is_after(other, start) or other.site == start.site:
        return False
    if isinstance(other, ServerStart):
        return not other.background and not other.offered
    return isinstance(other, Setup | WorkStarted) and root(other).module is root(start).module


def parting(start: Observation, late: Observation) -> Site:
    """Where the way to what comes too late leaves the way to the server: in the function that runs it, if there is one."""
    ways = zip((*start.stack, start.site), (*late.stack, late.site), strict=False)
    return next((other for own, other in ways if own != other), late.site)


def described(late: Sequence[Observation]) -> str:
    """What comes too late, in words."""
    first = late[0]
    more = f" (and {len(late) - 1} more)" if len(late) > 1 else ""
    if isinstance(first, ServerStart):
        return f"This server{more} starts only after the first one has stopped"
    if isinstance(first, WorkStarted):
        return f"This starts {first.what}{more} only after the server has stopped"
    what = first.what if isinstance(first, Setup) else "this"
    return f"This sets up {what}{more} only after the server has stopped"


def match(start: ServerStart, place: Site, what: str) -> Match:
    """The finding at the first place that comes too late."""
    where = f"line {start.site.node.lineno}"
    if start.site.module is not place.module:
        where += f" of `{start.site.module.path}`"
    return Match(
        at=place,
        message=f"{what}: {start_name(start)} in {where} blocks until then.",
        advice="Move the call that runs the server below everything else.",
        confidence=Confidence.HIGH,
        related=(Step(start.site, "the server blocks here"),),
    )


def definition_after(start: ServerStart) -> Site | None:
    """The first function or class that follows the call in the same block."""
    place = root(start)
    for node in ast.walk(place.module.tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            found = following(block, place.node) if isinstance(block, list) else None
            if found is not None:
                return Site(place.module, found)
    return None


def following(block: list[ast.stmt], call: ast.AST) -> ast.stmt | None:
    """The definition behind the statement that is just this call."""
    for number, statement in enumerate(block):
        if isinstance(statement, ast.Expr) and statement.value is call:
            rest = block[number + 1 :]
            return next(
                (
                    one
                    for one in rest
                    if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
                ),
                None,
            )
    return None

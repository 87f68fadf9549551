"""A route that is meant for development shows or does what nobody else should see, without asking who calls.

It is named like one – `/debug`, `/dev/…`, `/test-…`, `/console`, `/env` – or registered under a condition on debug or
development, itself, as a blueprint or by the import of its module. And it shows the environment, the configuration or
data, changes or resets data, runs code or commands, or logs somebody in. A route that answers in debug mode only, or
that asks who the client is, is no finding.

## Why is this bad?
Such routes are forgotten, and their names are on every list of URLs to try. The environment holds passwords and keys,
`/reset` empties the database, and what runs code is a shell. A condition on debug mode is one environment variable away
from being true in production.

## How to fix
Make it a command, which needs a shell on the machine, or require an administrator.

```python
@app.cli.command("show-config")
def show_config(): ...
```

## References
- https://flask.palletsprojects.com/en/stable/cli/#custom-commands
- https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.doings import changes, doings
from fumehood.framework.access.gates import is_gated, is_seen_elsewhere, mounts
from fumehood.framework.access.places import registered_at
from fumehood.framework.access.stages import asks_for_stage, condition_on_stage, import_on_stage
from fumehood.framework.apps.modes import Mode, mode_of_path
from fumehood.framework.observations import Observations
from fumehood.regex import regex
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="debug-only-route",
    title="Route for development that everybody may call",
    severity=7.2,
    confidence=Confidence.HIGH,
    cwe=(489, 306),
    owasp=("a05-2021", "a01-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the environment",
            """
            import os
            from flask import Flask, jsonify

            app = Flask(__name__)

            @app.route("/debug/env")  # finding
            def show_environment():
                return jsonify(dict(os.environ))
            """,
        ),
        Example(
            "under a condition",
            """
            from flask import Flask, request

            app = Flask(__name__)

            if app.debug:
                @app.post("/run")  # finding
                def run():
                    return str(eval(request.form["code"]))
            """,
        ),
        Example(
            "for administrators",
            """
            import os
            from flask import Flask, jsonify
            from flask_login import current_user, login_required

            app = Flask(__name__)

            @app.route("/debug/env")
            @login_required
            def show_environment():
                return jsonify(dict(os.environ))

            @app.route("/debug/ping")
            def ping():
                return "pong"
            """,
        ),
    ),
)

NAMED = regex(
    r"(?:^|/)_{0,2}(?:debug\w*|dev|devel|develop|development|console|shell|repl|eval|exec|execute-code|env|environ|environment|envvars"
    r"|phpinfo|info\.php|test|tests|testing|dump\w*|trace|internal|diag|diagnostics?|sysinfo|system-?info|server-?info|profiler"
    r"|actuator|heapdump|seed|wipe|nuke|reset[-_]?(?:db|database|data|all)|(?:db|database)[-_]?reset|drop[-_]?(?:db|tables?|all)|config"
    r"|settings-dump|show-config|backdoor)(?:$|[-_/.<])",
    re.IGNORECASE,
)
FUNCTION = regex(
    r"^_{0,2}(?:debug|dev|test|backdoor)_|_(?:debug|backdoor)$|^(?:debug|backdoor)$", re.IGNORECASE
)
PLAIN = regex(
    r"(?:^|/)_{0,2}(?:debug\w*|dev|dump\w*|backdoor|diag|diagnostics?|seed|wipe)(?:$|[-_/.<])", re.IGNORECASE
)
"""Names that nothing for clients has, so that any data is too much."""

DATA = frozenset({"shows data", "shows files", "shows what the program keeps"})
SURE = regex(
    r"environment of the process|configuration|secret key|runs|resets|logs somebody in|variables of the program"
)


@RULE.on(Access, words=("register_blueprint",))
def forgotten(one: Access, seen: Observations) -> Iterator[Match]:
    function = one.function
    if not is_view(one) or not one.is_open or not one.answers or function is None:
        return
    if mode_of_path(one.view.site.module.path) is Mode.TESTING:
        return
    condition = condition_on_stage(one.view, mounts(one, seen)) or import_on_stage(one.view.site.module, seen)
    is_named = bool(NAMED.search(one.path or "")) or bool(FUNCTION.search(function.name))
    if not (is_named or condition) or asks_for_stage(function):
        return
    done = doings(function)
    if not condition and not PLAIN.search(one.path or ""):
        done = [what for what in done if what not in DATA]
    elif changes(function) and "resets data" not in done:
        done.append("changes data")
    if not done or is_gated(one, seen) or is_seen_elsewhere(one, seen):
        return
    called = f"`{one.path}`" if one.path else f"`{function.name}`"
    where = " wherever debug or development is on" if condition else ""
    yield Match(
        at=registered_at(one.view, function, seen),
        message=f"{called} {_and(done)} for everybody who asks{where}.",
        advice="Make it a command of the app, or require an administrator.",
        confidence=Confidence.HIGH if not condition and SURE.search(" ".join(done)) else Confidence.MEDIUM,
        related=() if condition is None else (Step(condition, "the condition it is registered under"),),
    )


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"

"""One hand-made result with every edge the reports have to get right; nothing in it comes from a real scan."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import (
    Confidence,
    Edit,
    Finding,
    Fix,
    FlowStep,
    Level,
    Location,
    Notification,
    Place,
    Severity,
    Suppression,
    SuppressionKind,
)
from fumehood.rules.rule import Example, Rule
from fumehood.scan import ScanResult

VERSION = "0.0.0"
CATEGORY = "fumehood/shop"
HOSTILE_PATH = "odd/\x1b[31m#1 50% off?\n<b>`@everyone`</b>:caf\udce9 \u202egpj.py"


def rule(rule_id: str, title: str, severity: float, confidence: Confidence = Confidence.HIGH) -> Rule:
    """A rule with the three sections every rule has."""
    return Rule(
        id=rule_id,
        title=title,
        severity=severity,
        confidence=confidence,
        cwe=(489, 94),
        owasp=("a05-2021", "a02-2025"),
        since="0.1.0",
        doc=f"""{title}, and somebody can reach it.

It has a second paragraph.

## Why is this bad?
Anyone who reaches the port can run `code` as the app. It is worse than it looks.

## How to fix
Start the app with a WSGI server.

```python
if __name__ == "__main__":
    app.run()
```

## References
- https://flask.palletsprojects.com/en/stable/deploying/
""",
        examples=(Example("bad", "app.run(debug=True)  # finding"), Example("good", "app.run()")),
    )


def finding(rule_id: str, location: Location, snippet: str, severity: Severity = Severity.HIGH) -> Finding:
    """A finding of high confidence with fingerprints made from its place."""
    mark = f"{sum(map(ord, location.path)) + location.line * 101:032x}"
    return Finding(
        rule_id=rule_id,
        message="The development server starts when this module is imported. Gunicorn blocks inside the import.",
        location=location,
        severity=severity,
        confidence=Confidence.HIGH,
        fingerprint=mark,
        line_hash=f"{mark[-16:]}:1",
        snippet=snippet,
    )


RULES = (
    rule("adhoc-certificate", "Throw-away certificate on a reachable server", 4.8, Confidence.MEDIUM),
    rule("code-after-run", "Code after a blocking run", 2.0),
    rule("debugger-exposed", "Interactive debugger exposed", 9.8),
    rule("run-on-import", "Development server starts on import", 3.5),
    rule("setup-only-under-main", "Set-up done only in the main guard", 5.5, Confidence.MEDIUM),
)

RUN = 'app.run(debug=True, host="0.0.0.0")'
EXPOSED = replace(
    finding("debugger-exposed", Location("app.py", 12, 5, 12, 40), f"    {RUN}", Severity.CRITICAL),
    message="The interactive debugger is reachable from other machines: `debug=True` on host 0.0.0.0. "
    "`GET /console` answers without a password until the PIN is asked for.",
    advice="Start the app with a WSGI server, and take the debug setting from the environment.",
    steps=(
        FlowStep(
            Location("wsgi.py", 3, 1, 3, 20), "`python wsgi.py` imports this module", "from app import app"
        ),
        FlowStep(Location("app.py", 9, 1, 9, 7), "the import calls main()", "main()"),
        FlowStep(Location("app.py", 12, 5, 12, 40), "the server starts with debug on", f"    {RUN}"),
    ),
    related=(
        FlowStep(Location("app.py", 3, 1, 3, 22), "the app [made] here", "app = Flask(__name__)"),
        FlowStep(Location("config.py", 1, 1, 1, 13), "the default", "DEBUG = True"),
    ),
    fix=Fix(
        "Turn the debugger off and listen on the loopback address only",
        (
            Edit(Location("app.py", 12, 19, 12, 23), "False"),
            Edit(Location("app.py", 12, 23, 12, 39), ""),
            Edit(Location("app.py", 1, 1, 1, 1), "import os\n"),
        ),
    ),
)
WIDE = replace(
    finding(
        "run-on-import",
        Location("app.py", 20, 16, 20, 28),
        '\tprint("日本語"); 应用.run("\u202e\x07")',
        Severity.LOW,
    ),
    confidence=Confidence.MEDIUM,
    advice='Put the call under if __name__ == "__main__".',
    place=Place.EXAMPLE,
)
MULTILINE = replace(
    finding(
        "setup-only-under-main",
        Location("app.py", 30, 5, 35, 6),
        "    app.config.update(\n        A=1,\n        B=2,\n        C=3,\n        D=4,\n    )",
        Severity.MEDIUM,
    ),
    message="The configuration is set only in the main guard, which an import skips.",
    confidence=Confidence.MEDIUM,
    steps=tuple(
        FlowStep(Location("app.py", number, 1, number, 9), f"step number {number}", f"step_{number:03}")
        for number in range(100, 112)
    ),
)
LONG_LINE = "x = [" + "0, " * 900 + "]; app.run()" + "  # " + "y" * 900
HOSTILE = replace(
    finding(
        "adhoc-certificate",
        Location(HOSTILE_PATH, 1, 2709, 1, 2718),
        LONG_LINE,
        Severity.MEDIUM,
    ),
    message="A name from the code: [bold]x[/bold] </details><script>@octocat #1 GH-2 https://evil.example "
    "www.evil.example a@b.example ![](http://e/x.png) ``` | ::error::no ##[error]no \x1b[2J\r\n{0} \\ *a* _b_ \ud800.",
    advice="Ask \u202e@octocat.",
)
FENCED = replace(
    finding(
        "code-after-run",
        Location("templates/:first.py", 7, 1, 7, 23),
        "x = '''````</details>'''",
        Severity.NOTE,
    ),
    message="This never runs. It stands after a blocking call",
)
NO_SNIPPET = replace(
    finding("run-on-import", Location("a b/ünï.py", 1, 1, 1, 1), "", Severity.LOW), line_hash=""
)
SUPPRESSED = (
    replace(
        finding("run-on-import", Location("manage.py", 4, 1, 4, 10), "app.run()", Severity.LOW),
        suppression=Suppression(SuppressionKind.COMMENT, "only used on my machine"),
    ),
    replace(
        finding("run-on-import", Location("old/app.py", 4, 1, 4, 10), "app.run()", Severity.LOW),
        suppression=Suppression(SuppressionKind.CONFIGURATION),
    ),
    replace(
        finding("debugger-exposed", Location("old/app.py", 5, 1, 5, 10), "app.run()", Severity.CRITICAL),
        suppression=Suppression(SuppressionKind.BASELINE, "accepted on 2026-01-01"),
    ),
)
NOTIFICATIONS = (
    Notification("rule-failed", "The rule broken-main-guard failed: ValueError", Level.ERROR),
    Notification(
        "unknown-suppression",
        "no rule is named `run-on-imports`: did you mean run-on-import?",
        path="app.py",
        line=5,
    ),
    Notification("limit-reached", "Some calls were not followed.", Level.NOTE, "app.py"),
    Notification("syntax-error", "Python 3.14 is needed to read this file.", path="new.py", line=3),
    Notification("unreadable-file", "Permission \x1b[1mdenied.", path=HOSTILE_PATH),
)

RESULT = ScanResult(
    findings=tuple(
        sorted(
            (EXPOSED, WIDE, MULTILINE, HOSTILE, FENCED, NO_SNIPPET, *SUPPRESSED), key=lambda it: it.sort_key
        )
    ),
    notifications=tuple(sorted(NOTIFICATIONS, key=lambda it: it.sort_key)),
    rules=RULES,
    files=1234,
    modules=7,
    flask=True,
    seconds=1.25,
)
CLEAN = ScanResult(findings=(), notifications=(), rules=RULES, files=3, modules=1, flask=True, seconds=0.1)
NO_FLASK = replace(CLEAN, flask=False, modules=0)


def many(count: int) -> ScanResult:
    """A result of findings that each have a flow of three steps, a related place and a fix."""
    places = [replace(EXPOSED.location, line=number, end_line=number) for number in range(count + 1)]
    findings = tuple(
        replace(
            EXPOSED,
            location=places[number],
            related=EXPOSED.related[:1],
            fix=Fix("Turn the debugger off", (Edit(places[number], "False"),)),
            steps=(*EXPOSED.steps[:-1], replace(EXPOSED.steps[-1], location=places[number])),
            fingerprint=f"{number:032x}",
            severity=Severity(number % 5),
            suppression=Suppression(SuppressionKind.COMMENT) if number % 10 == 0 else None,
        )
        for number in range(1, count + 1)
    )
    return replace(RESULT, findings=findings)

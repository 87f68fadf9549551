"""Hand-made rules, findings and results for tests of what comes after judgement."""

from __future__ import annotations

from collections.abc import Iterable

from fumehood.findings.finding import Confidence, Edit, Finding, Fix, Location, Notification, Severity
from fumehood.rules.rule import Example, Rule
from fumehood.scan import ScanResult

DOC = """{title}, and somebody can reach it.

## Why is this bad?
Whoever reaches it can run code.

## How to fix
Do not.

## References
- https://flask.palletsprojects.com/
"""


def rule(rule_id: str, severity: float = 5.9, title: str = "The debugger is on") -> Rule:
    return Rule(
        id=rule_id,
        title=title,
        severity=severity,
        confidence=Confidence.HIGH,
        cwe=(489, 94),
        owasp=("a05-2021",),
        since="0.1.0",
        doc=DOC.format(title=title),
        examples=(
            Example("on", "app.run(debug=True)  # finding"),
            Example("off", {"app.py": "import web", "web.py": "app.run()"}),
        ),
    )


RULES = (rule("bind-all-interfaces", 5.3), rule("debug-enabled"), rule("run-on-import", 3.5))
IDS = frozenset(entry.id for entry in RULES)


def finding(
    rule_id: str = "debug-enabled",
    line: int = 1,
    *,
    path: str = "app.py",
    end_line: int | None = None,
    severity: Severity = Severity.MEDIUM,
    confidence: Confidence = Confidence.HIGH,
    fingerprint: str = "f1",
    snippet: str = "",
    fix: Fix | None = None,
) -> Finding:
    return Finding(
        rule_id=rule_id,
        message="The debugger is on.",
        location=Location(path, line, 1, end_line or line, 2),
        severity=severity,
        confidence=confidence,
        fingerprint=fingerprint,
        line_hash="0:1",
        snippet=snippet,
        fix=fix,
    )


def replacing(text: str, old: str, new: str, *, path: str = "app.py") -> Edit:
    """The edit that replaces the only `old` in the text of a file."""
    assert text.count(old) == 1
    start = text.index(old)
    return Edit(Location(path, *_place(text, start), *_place(text, start + len(old))), new)


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def result(findings: Iterable[Finding] = (), notifications: Iterable[Notification] = ()) -> ScanResult:
    return ScanResult(
        findings=tuple(findings),
        notifications=tuple(notifications),
        rules=RULES,
        files=1,
        modules=1,
        flask=True,
    )

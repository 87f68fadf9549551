"""A requirement or lock file asks for a version with known vulnerabilities.

Looked for only where you ask for it, with `--audit` on the command line or `audit: true` in the Action, because the
names and versions of your packages are sent to a database on the internet. pip-audit does the matching, in the
database of OSV or of the Python Package Index (`--audit-service`); how severe an advisory is comes from GitHub's record in OSV.

Read are requirement files and what they include, `pyproject.toml`, `Pipfile`, and the locks of poetry, uv, pdm and
Pipenv, in each project that has to do with Flask. A version has to be exact; a lock decides it for a range. The
finding stands at the line somebody wrote, if there is one, else in the lock. Its severity is that of the worst
advisory. For some advisories of Flask, Werkzeug and Jinja2 it says whether the affected feature was seen to be used.

## Why is this bad?
A known vulnerability comes with a description, and often with a program that uses it. Whoever wants to break into an
app tries those first.

## How to fix
Raise the requirement to a version with the fix, let your tool write the lock again, and run your tests.

```
werkzeug==3.0.6
```

## References
- https://github.com/pypa/pip-audit
- https://osv.dev/
- https://owasp.org/Top10/2025/A03_2025-Software_Supply_Chain_Failures/
"""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.dependencies.advisory import Advisory, VulnerableRequirement
from fumehood.dependencies.features import FEATURES
from fumehood.findings.finding import Confidence, Severity
from fumehood.flow.decided import truth
from fumehood.framework.observations import Called, Observations, ServerStart
from fumehood.rules.rule import Example, Match, Rule, Spot, Step

LEVELS = {
    "critical": Severity.CRITICAL,
    "high": Severity.HIGH,
    "moderate": Severity.MEDIUM,
    "low": Severity.LOW,
}
MOST_NAMED = 4

RULE = Rule(
    id="vulnerable-dependency",
    title="A package version with known vulnerabilities",
    severity=7.0,
    confidence=Confidence.HIGH,
    cwe=(1395,),
    owasp=("a06-2021", "a03-2025"),
    since="0.1.0",
    doc=__doc__,
    network=True,
    examples=(
        Example(
            "a version that the database knows something about",
            {
                "requirements.txt": "flask==3.0.0\nwerkzeug==2.0.0  # finding\n",
                "app.py": "from flask import Flask\n\napp = Flask(__name__)\n",
            },
        ),
        Example(
            "a version that it knows nothing about",
            {
                "requirements.txt": "werkzeug==3.1.5\n",
                "app.py": "from flask import Flask\n\napp = Flask(__name__)\n",
            },
        ),
    ),
)
RULE.watch(*(path for feature in FEATURES for path in feature.calls))


@RULE.on(VulnerableRequirement)
def vulnerable(found: VulnerableRequirement, seen: Observations) -> Iterator[Match]:
    worst = max(LEVELS.get(one.severity, Severity.MEDIUM) for one in found.advisories)
    used = list(_used(found.advisories, seen))
    place = found.pin.location
    yield Match(
        at=Spot(found.written.location, found.pin.name),
        message=_message(found) + "".join(f" {said}" for said in dict.fromkeys(said for said, _ in used)),
        advice=_advice(found),
        confidence=Confidence.HIGH,
        severity=worst,
        related=(
            *(
                [Step(Spot(place), f"locked at {found.pin.version}")]
                if place != found.written.location
                else []
            ),
            *(step for _, step in used if step is not None),
        ),
    )


def _message(found: VulnerableRequirement) -> str:
    names = [one.name for one in found.advisories]
    several = f"{len(names)} known vulnerabilities" if len(names) > 1 else "a known vulnerability"
    more = ", …" if len(names) > MOST_NAMED else ""
    return f"{found.pin.name} {found.pin.version} has {several}: {', '.join(names[:MOST_NAMED])}{more}."


def _advice(found: VulnerableRequirement) -> str:
    fixed = [one.fixed for one in found.advisories]
    if not all(fixed):
        return "Not all of them are fixed in a release; look at the advisories."
    newest = max((versions[-1] for versions in fixed), key=_order)
    return f"Ask for {found.pin.name} {newest} or newer."


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _used(advisories: tuple[Advisory, ...], seen: Observations) -> Iterator[tuple[str, Step | None]]:
    """What is known of the features that the advisories are about."""
    names = {name for one in advisories for name in one.names}
    for feature in FEATURES:
        if names.isdisjoint(feature.advisories):
            continue
        calls = [one.site for one in seen.of(Called) if one.path in feature.calls]
        if feature.debugger:
            calls += [one.site for one in seen.of(ServerStart) if truth(one.debugger) is not False]
        about = next(name for name in feature.advisories if name in names)
        if calls:
            yield (
                f"This project uses {feature.what}, which {about} is about.",
                Step(calls[0], f"uses {feature.what}"),
            )
        else:
            yield f"{about} is about {feature.what}; no use of it was seen here.", None

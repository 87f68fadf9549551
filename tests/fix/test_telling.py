"""What is said of a plan."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Edit, Finding, Fix, Location
from fumehood.fix.plan import Patch, Plan
from fumehood.fix.telling import describe, rest
from tests.sample import finding

EDIT = Edit(Location("app.py", 1, 1, 1, 2), "x")
PATCH = Patch("app.py", b"a", b"b")


def fixing(rule_id: str = "debug-enabled", line: int = 1, *, unsafe: bool = False) -> Finding:
    return finding(rule_id, line, fix=Fix("Change it", (EDIT,), unsafe))


def test_what_was_made_and_what_was_left() -> None:
    plan = Plan((PATCH,), (fixing(),), ((fixing("run-on-import"), "overlaps"),))
    assert describe(plan, applied=True).splitlines() == [
        "fixed: app.py:1: debug-enabled: Change it",
        "left alone: app.py:1: run-on-import: overlaps",
        "fixed 1 finding in 1 file",
    ]
    assert describe(plan, applied=False).startswith("would fix: ")


def test_several_rules_are_counted() -> None:
    plan = Plan((PATCH, replace(PATCH, path="b.py")), (fixing(), fixing("run-on-import"), fixing(line=2)), ())
    assert describe(plan, applied=True).endswith(
        "fixed 3 findings in 2 files: 2 debug-enabled, 1 run-on-import\n"
    )


def test_what_only_unsafe_would_do() -> None:
    told = describe(Plan((), (), (), (fixing(unsafe=True),)), applied=True).splitlines()
    assert told == [
        "only with --unsafe: app.py:1: debug-enabled: Change it",
        "nothing to fix",
        "--unsafe would fix 1 more finding; such changes can do more than that, so read them",
    ]


def test_nothing() -> None:
    assert describe(Plan((), (), ()), applied=True) == "nothing to fix\n"
    assert rest(()) == ""
    assert rest((fixing(), fixing(line=2))) == "2 findings left; `fumehood scan` tells what to do\n"


def test_nobody_writes_into_the_terminal() -> None:
    odd = replace(fixing(), location=Location("a\x1b[2J\n.py", 1, 1, 1, 2))
    assert describe(Plan((), (odd,), ()), applied=True).isprintable() is False
    assert "\x1b" not in describe(Plan((), (odd,), ()), applied=True)

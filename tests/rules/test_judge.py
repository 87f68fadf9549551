"""From matches to findings: place, severity, region, fingerprint, and what a failing rule leaves behind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence, Finding, FlowStep, Level, Location, Place, Severity
from fumehood.flow.values import Site
from fumehood.framework.observations import Observations, ServerStart
from fumehood.project.module import Module
from fumehood.rules.judge import Surroundings, judge, node_text, place_of, region, scope
from fumehood.rules.rule import Match, Rule, Step
from tests.sample import rule
from tests.support import observe, scan_files

PROGRAM = """
from flask import Flask
app = Flask(__name__)
app.run()
"""
SURROUNDINGS = Surroundings(lambda _path: "text\n" * 9, place_of)


def parsed(text: str) -> Module:
    return Module("app.py", text, ast.parse(text))


def at(module: Module, kind: type[ast.AST] = ast.Call) -> Site:
    """The first node of a kind."""
    node = next(node for node in ast.walk(module.tree) if isinstance(node, kind))
    assert isinstance(node, ast.expr | ast.stmt)
    return Site(module, node)


def reporting(*matches: Match) -> Rule:
    """A rule that yields these wherever a server starts."""
    made = replace(rule("some-rule", 8.0), handlers=[])

    @made.on(ServerStart)
    def handler(_start: ServerStart, _seen: Observations) -> Iterator[Match]:
        yield from matches

    return made


def match(site: Site, confidence: Confidence = Confidence.HIGH, **facts: object) -> Match:
    return replace(Match(at=site, message="m", advice="a", confidence=confidence), **facts)  # type: ignore[arg-type]


def judged(*matches: Match, surroundings: Surroundings = SURROUNDINGS) -> list[Finding]:
    findings, notifications = judge([reporting(*matches)], observe(PROGRAM), surroundings)
    assert notifications == []
    return findings


def test_a_match_becomes_a_finding() -> None:
    module = parsed("def f():\n    app.run(debug=True)\n")
    (finding,) = judged(match(at(module)))
    assert finding.location == Location("app.py", 2, 5, 2, 24)
    assert finding.snippet == "    app.run(debug=True)"
    assert (finding.severity, finding.place) == (Severity.HIGH, Place.PRODUCTION)
    assert (finding.message, finding.advice) == ("m", "a")
    assert len(finding.fingerprint) == 32
    assert ":" in finding.line_hash


def test_of_several_matches_at_one_place_the_surest_is_kept_then_the_shortest() -> None:
    module = parsed("app.run()\n")
    site = at(module)
    step = Step(site, "n")
    low, long = match(site, Confidence.LOW), match(site, steps=(step, step))
    (finding,) = judged(low, long, match(site, steps=(step,)))
    assert finding.confidence is Confidence.HIGH
    assert [one.note for one in finding.steps] == ["n", "The debugger is on"]


def test_what_a_rule_finds_in_one_line_may_be_one_finding_that_hides_all_of_it() -> None:
    module = parsed("pair = one(), two()\nthree()\n")
    calls = [Site(module, node) for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    matches = [match(site, hidden=(module.location(site.node),)) for site in calls]
    made = replace(reporting(*matches), one_per_line=True)
    findings, _ = judge([made], observe(PROGRAM), SURROUNDINGS)
    assert sorted((one.location.line, len(one.hidden)) for one in findings) == [(1, 2), (2, 1)]


def test_equal_findings_of_one_file_have_fingerprints_of_their_own() -> None:
    module = parsed("app.run()\napp.run()\n")
    calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    first, second = judged(*(match(Site(module, call)) for call in calls))
    assert first.fingerprint != second.fingerprint


def test_a_rule_that_raises_is_said_and_hides_no_other() -> None:
    broken = replace(rule("broken-rule"), handlers=[])

    @broken.on(ServerStart)
    def handler(_start: ServerStart, _seen: Observations) -> Iterator[Match]:
        raise ZeroDivisionError("oops")

    module = parsed("app.run()\n")
    findings, notifications = judge([broken, reporting(match(at(module)))], observe(PROGRAM), SURROUNDINGS)
    assert [one.rule_id for one in findings] == ["some-rule"]
    (said,) = notifications
    assert (said.id, said.level) == ("rule-failed", Level.ERROR)
    assert said.message == "Rule broken-rule failed (ZeroDivisionError: oops); its findings are missing"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("app.py", Place.PRODUCTION),
        ("src/shop/app.py", Place.PRODUCTION),
        ("src/latest/app.py", Place.PRODUCTION),
        ("contest/app.py", Place.PRODUCTION),
        ("testimonials.py", Place.PRODUCTION),
        ("src/documents/app.py", Place.PRODUCTION),
        ("tests/app.py", Place.TEST),
        ("test/app.py", Place.TEST),
        ("src/testing/app.py", Place.TEST),
        ("conftest.py", Place.TEST),
        ("a/test_app.py", Place.TEST),
        ("a/app_test.py", Place.TEST),
        ("examples/app.py", Place.EXAMPLE),
        ("Demo/app.py", Place.EXAMPLE),
        ("docs/snippets/app.py", Place.EXAMPLE),
        ("tutorial/app.py", Place.EXAMPLE),
        ("examples/tests/app.py", Place.TEST),
    ],
)
def test_place_of(path: str, place: Place) -> None:
    assert place_of(path) is place


@pytest.mark.parametrize(
    ("path", "severity"),
    [("app.py", Severity.HIGH), ("tests/app.py", Severity.LOW), ("examples/app.py", Severity.LOW)],
)
def test_tests_and_examples_are_shown_lower(path: str, severity: Severity) -> None:
    surroundings = Surroundings(lambda _path: "", lambda _path: place_of(path))
    (finding,) = judged(match(at(parsed("app.run()\n"))), surroundings=surroundings)
    assert finding.severity is severity


def test_the_user_s_own_folder_of_examples_is_production(tmp_path: Path) -> None:
    code = "from flask import Flask\nFlask(__name__).run()\n"
    result = scan_files(tmp_path / "examples", {"app.py": code, "examples/app.py": code})
    assert [(one.location.path, one.place) for one in result.findings] == [
        ("app.py", Place.PRODUCTION),
        ("examples/app.py", Place.EXAMPLE),
    ]


@pytest.mark.parametrize(
    ("code", "kind", "expected"),
    [
        ("app.run(debug=True)", ast.Call, (1, 1, 1, 20)),
        ("app.run(\n    debug=True,\n)", ast.Call, (1, 1, 1, 8)),
        ("x = {\n    1: 2,\n}", ast.Dict, (1, 5, 1, 6)),
        ("make(\n    1\n).run()", ast.Call, (1, 1, 1, 6)),
        ("def f():\n    pass", ast.FunctionDef, (1, 1, 1, 9)),
        ("if 1:\n    pass", ast.If, (1, 1, 1, 6)),
        ("'é' + app.run()", ast.Call, (1, 7, 1, 16)),
        ("'''\n''' if app.run() else 1", ast.IfExp, (1, 1, 1, 4)),
    ],
)
def test_a_region_is_short(code: str, kind: type[ast.AST], expected: tuple[int, int, int, int]) -> None:
    found = region(at(parsed(code), kind))
    assert (found.line, found.column, found.end_line, found.end_column) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("run()", ""),
        ("def f():\n    run()", "f"),
        ("class A:\n    def f(self):\n        if 1:\n            run()", "A.f"),
        ("async def f():\n    def g():\n        run()", "f.g"),
        ("if 1:\n    def f():\n        run()", "f"),
        ("try:\n    pass\nexcept E:\n    def f():\n        run()", "f"),
        ("match x:\n    case 1:\n        def f():\n            run()", "f"),
    ],
)
def test_scope(code: str, expected: str) -> None:
    assert scope(at(parsed(code))) == expected


def test_the_text_of_a_node() -> None:
    assert node_text(at(parsed("x = 'é', app.run(1)"))) == "app.run(1)"
    assert node_text(at(parsed("app.run(\n  1\n)  # why"))) == "app.run(\n  1\n)  # why"


def test_what_is_hidden_is_in_no_snippet_of_any_finding() -> None:
    module = parsed("app.run(key='hush', debug=True)\n")
    region_ = Location("app.py", 1, 13, 1, 19)
    beside = FlowStep(Location("app.py", 1, 1, 1, 4), "n", "app.run(key='hush', debug=True)")
    elsewhere = FlowStep(Location("other.py", 1, 1, 1, 4), "n", "as it is")
    shown = Surroundings(lambda _path: module.text, place_of)
    other = match(Site(module, module.tree.body[0]), steps=(beside, elsewhere), message="another")
    findings = judged(match(at(module), hidden=(region_,)), other, surroundings=shown)
    assert "hush" not in str(findings)
    assert findings[0].snippet == "app.run(key=…, debug=True)"

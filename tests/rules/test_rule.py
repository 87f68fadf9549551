"""What a rule's own definition says about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fumehood.findings.finding import Severity
from fumehood.framework.observations import AttributeSet, Called, Observations, ServerStart, Setup
from fumehood.framework.walks.clues import Clue
from fumehood.rules.rule import Example, Match
from tests.sample import rule


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (9.8, Severity.CRITICAL),
        (7.1, Severity.HIGH),
        (4.0, Severity.MEDIUM),
        (2.0, Severity.LOW),
        (0.0, Severity.NOTE),
    ],
)
def test_level(score: float, level: Severity) -> None:
    assert rule("a-rule", score).level is level


def test_what_is_read_from_the_documentation() -> None:
    made = rule("a-rule", title="It is on")
    assert made.summary == "It is on, and somebody can reach it."
    assert made.section("How to fix") == "Do not."
    assert made.section("References") == "- https://flask.palletsprojects.com/"
    assert made.section("Nothing") == ""
    assert made.url.endswith("/docs/rules/a-rule.md")


def test_tags_are_github_s() -> None:
    assert rule("a-rule").tags == (
        "security",
        "external/cwe/cwe-489",
        "external/cwe/cwe-094",
        "external/owasp/a05-2021",
    )


def test_examples() -> None:
    one = Example("one", "x  # finding")
    assert (one.files, one.has_finding) == ({"app.py": "x  # finding"}, True)
    assert not Example("two", {"a.py": "x", "b.py": "y"}).has_finding


def test_handlers_stay_in_the_order_of_their_subscription() -> None:
    made = rule("a-rule")

    @made.on(ServerStart)
    def first(_start: ServerStart, _seen: Observations) -> Iterator[Match]:
        yield from ()

    @made.on(Setup)
    def second(_setup: Setup, _seen: Observations) -> Iterator[Match]:
        yield from ()

    assert made.handlers == [(ServerStart, first), (Setup, second)]


def test_calls_that_a_rule_watches_for() -> None:
    made = rule("a-rule")

    @made.on_call("hashlib.md5", "hashlib.new")
    def called(_called: Called, _seen: Observations) -> Iterator[Match]:
        yield from ()

    @made.on_set("ssl.SSLContext.verify_mode", words=("CERT_NONE",))
    def is_set(_set: AttributeSet, _seen: Observations) -> Iterator[Match]:
        yield from ()

    assert made.watched == {"hashlib.md5", "hashlib.new", "ssl.SSLContext.verify_mode"}
    assert made.clues == {Clue("md5", "hashlib"), Clue("new", "hashlib"), Clue("CERT_NONE", "CERT_NONE")}
    assert made.follows_requests
    assert not rule("another-rule").follows_requests

"""What comments accept, and what is said about those that do not work."""

from __future__ import annotations

from fumehood.findings.finding import Finding, Level, Notification, SuppressionKind
from fumehood.triage.suppression import suppress
from tests.sample import IDS, finding


def run(
    text: str, *findings: Finding, active: frozenset[str] = IDS
) -> tuple[list[Finding], list[Notification]]:
    return suppress(findings, [("app.py", text)], IDS, active)


def test_the_named_rule_is_suppressed_with_its_reason() -> None:
    text = "app.run()  # fumehood: ignore[debug-enabled] -- my machine\n"
    (kept, other), notes = run(text, finding(), finding("run-on-import"))
    assert kept.suppression is not None
    assert (kept.suppression.kind, kept.suppression.reason) == (SuppressionKind.COMMENT, "my machine")
    assert other.suppression is None
    assert notes == []


def test_without_ids_every_rule_is_suppressed() -> None:
    triaged, notes = run("app.run()  # fumehood: ignore\n", finding(), finding("run-on-import"))
    assert all(found.suppression for found in triaged)
    assert notes == []


def test_another_line_and_another_file_are_not_suppressed() -> None:
    text = "app.run()  # fumehood: ignore[debug-enabled]\nother()\n"
    triaged, _ = run(text, finding(line=2), finding(path="web.py"))
    assert [found.suppression for found in triaged] == [None, None]


def test_an_unknown_rule_is_named_with_the_nearest() -> None:
    (found,), (note,) = run("app.run()  # fumehood: ignore[debug-enable]\n", finding())
    assert found.suppression is None
    assert (note.id, note.level, note.path, note.line) == ("unknown-rule", Level.WARNING, "app.py", 1)
    assert "did you mean 'debug-enabled'?" in note.message


def test_the_unused_id_of_two_is_reported() -> None:
    _, (note,) = run("app.run()  # fumehood: ignore[debug-enabled, run-on-import]\n", finding())
    assert (note.id, note.level) == ("unused-suppression", Level.NOTE)
    assert "run-on-import" in note.message


def test_unused_is_said_of_modules_without_findings_too() -> None:
    _, notes = run("x = 1  # fumehood: ignore[debug-enabled]\ny = 1  # fumehood: ignore\n")
    assert [(note.id, note.line) for note in notes] == [("unused-suppression", 1), ("unused-suppression", 2)]


def test_a_rule_that_did_not_run_makes_nothing_unused() -> None:
    text = "x = 1  # fumehood: ignore[debug-enabled]\ny = 1  # fumehood: ignore\n"
    assert run(text, active=frozenset({"run-on-import"})) == ([], [])


def test_a_malformed_comment_is_said_and_suppresses_nothing() -> None:
    (found,), (note,) = run("app.run()  # fumehood: ignore debug-enabled\n", finding())
    assert found.suppression is None
    assert (note.id, note.line) == ("malformed-suppression", 1)


def test_two_comments_about_one_finding_are_both_used() -> None:
    text = (
        "# fumehood: ignore[debug-enabled] -- first\napp.run()  # fumehood: ignore[debug-enabled] -- second\n"
    )
    (found,), notes = run(text, finding(line=2))
    assert found.suppression is not None
    assert found.suppression.reason == "first"
    assert notes == []


def test_a_hostile_id_cannot_drive_a_terminal() -> None:
    _, (note,) = run("x = 1  # fumehood: ignore[\x1b[2J\u202e" + "x" * 5000 + "]\n")
    assert note.message.isprintable()
    assert len(note.message) < 500

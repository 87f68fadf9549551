"""Notices are one printable line."""

from fumehood.findings.finding import Level
from fumehood.project.notice import notice


def test_a_notice_cannot_drive_a_terminal_or_break_the_line() -> None:
    said = notice("syntax-error", "a.py", "bad \x1b[31m\n\u202e\udcff end", level=Level.NOTE, line=3)

    assert said.message == "bad \\x1b[31m\\n\\u202e\\udcff end"
    assert (said.id, said.path, said.line, said.level) == ("syntax-error", "a.py", 3, Level.NOTE)


def test_a_notice_ends() -> None:
    assert len(notice("syntax-error", "a.py", "x" * 100_000).message) < 400

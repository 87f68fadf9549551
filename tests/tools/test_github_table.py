"""The page about events and permissions says what the tests have seen."""

from __future__ import annotations

from tools.github_table import github_page


def test_every_event_has_a_row_and_every_permission_a_column() -> None:
    lines = github_page().splitlines()
    table = [line for line in lines if line.startswith("|")]

    assert table[0].count("|") == 7
    assert len(table) > 15
    assert {line.count("|") for line in table} == {7}


def test_a_fork_gets_commands_whatever_is_permitted() -> None:
    (row,) = (line for line in github_page().splitlines() if line.startswith("| pull-request-fork |"))
    assert row == "| pull-request-fork | commands | commands | commands | commands | commands |"


def test_a_pull_request_with_all_permissions_gets_everything() -> None:
    (row,) = (line for line in github_page().splitlines() if line.startswith("| pull-request |"))
    assert row.endswith("| check, comment, review, upload |")

"""Servers whose debugger is on only if a variable asks for it, and those that have it on by themselves."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from fumehood.framework.observations import ServerStart
from fumehood.framework.walks.unasked import settled
from fumehood.framework.walks.walk import Walk
from tests.framework.walks.test_walk import walk_of
from tests.values import show

START = """
import os
from flask import Flask
{before}
Flask(__name__).run(debug={debug})
"""


def run(walk: Walk, entry: Entry) -> object:
    return walk.run_script(entry.path)


def debuggers(text: str, environment: dict[str, str] | None = None) -> list[str]:
    """What the servers of a script have as their debugger in the end."""

    def make() -> Walk:
        return walk_of({"main.py": text}, environment)

    walk, entry = make(), Entry(WayIn.SCRIPT, "main.py")
    walk.attempt(entry, lambda: run(walk, entry))
    found = settled(walk.run.observations, walk, make, run)
    return [show(one.debugger) for one in found if isinstance(one, ServerStart)]


@pytest.mark.parametrize(
    ("before", "debug", "expected"),
    [
        ("", "{'a': True, 'b': False}[os.environ.get('X', 'b')]", "False"),
        ("", "True if os.getenv('X') == 'a' else False", "False"),
        ("", "True", "True"),
        ("d = False\nif os.getenv('X'):\n    d = True", "d", "False"),
    ],
)
def test_off_where_nobody_asks(before: str, debug: str, expected: str) -> None:
    assert debuggers(START.format(before=before, debug=debug)) == [expected]


@pytest.mark.parametrize(
    ("before", "debug"),
    [
        ("", "{'a': True, 'b': False}[os.environ.get('X', 'a')]"),
        ("", "os.getenv('X', '1') == '1'"),
        ("", "{'a': True, 'b': False}[os.environ['X']]"),
        ("import socket", "{'a': True}.get(socket.gethostname(), False)"),
    ],
)
def test_what_may_be_on_by_itself_stays(before: str, debug: str) -> None:
    assert "True" in debuggers(START.format(before=before, debug=debug))[0]


def test_what_a_launch_sets_is_set() -> None:
    text = START.format(before="", debug="{'a': True, 'b': False}[os.environ.get('X', 'b')]")
    assert debuggers(text, {"X": "a"}) == ["True"]

"""Processes in a checkout: folders, variables, stages."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.checkout import Checkout, script_of, stage_of_task
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Stage, Word

HERE = Location("f", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("folder", "written", "expected"),
    [
        ("", None, ""),
        ("", ".", ""),
        ("", "./api/", "api"),
        ("api", "..", ""),
        ("api", "../web", "web"),
        ("api", "../..", "api"),
        ("api", "/srv", "api"),
        ("api", "${dir}", "api"),
    ],
)
def test_folders(folder: str, written: str | None, expected: str) -> None:
    start = Checkout(stage=Stage.UNKNOWN, stage_reason="", folder=folder)
    assert start.entered(written).folder == expected


def test_variables_add_up() -> None:
    start = Checkout(
        stage=Stage.UNKNOWN, stage_reason="", environment={"A": Word("1", HERE), "B": Word("1", HERE)}
    )
    inner = start.entered(None, {"B": Word("2", HERE)}).exec("x", [Word("flask", HERE)])
    assert {name: word.text for name, word in inner.environment.items()} == {"A": "1", "B": "2"}
    assert inner.folder == "/workspace"


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("run", Stage.DEVELOPMENT),
        ("start:prod", Stage.DEPLOYED),
        ("deploy", Stage.DEPLOYED),
        ("x", Stage.DEVELOPMENT),
    ],
)
def test_the_name_of_a_task_tells_its_stage(name: str, stage: Stage) -> None:
    assert stage_of_task(name, "Makefiles")[0] is stage


def test_scripts_of_nodes() -> None:
    text = Node(HERE, text="flask run")
    both = script_of(Node(HERE, items=[text, Node(HERE), Node(HERE, text="exit")]))
    assert both is not None
    assert both.text == "flask run\nexit\n"
    assert script_of(None) is None
    assert script_of(Node(HERE, entries={})) is None

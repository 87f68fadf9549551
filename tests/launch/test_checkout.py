"""Processes in a checkout: folders, variables, stages."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.checkout import (
    LONGEST,
    MOST,
    MOST_VARIABLES,
    Checkout,
    limited,
    script_of,
    size_of,
    stage_of_task,
)
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Stage, Word
from tests.launches import deployment_of

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


def test_variables_are_no_flood() -> None:
    many = {f"A{number}": Word("1", HERE) for number in range(10_000)}
    process = Checkout(stage=Stage.UNKNOWN, stage_reason="", environment=many).exec(
        "x", [Word("flask", HERE)]
    )
    assert len(process.environment) == MOST_VARIABLES


@pytest.mark.parametrize(("count", "size", "kept"), [(3, 10, 3), (MOST + 5, 1, MOST), (5, LONGEST // 2, 2)])
def test_a_flood_is_cut_and_said(tmp_path: Path, count: int, size: int, kept: int) -> None:
    deployment = deployment_of(tmp_path, {})
    assert len(list(limited(range(count), "steps", lambda _: size, "ci.yml", deployment))) == kept
    assert [one.id for one in deployment.notifications] == ["limit-reached"] * (kept < count)


def test_the_size_of_a_script() -> None:
    assert size_of(None) == 0
    assert size_of(Node(HERE, text="flask run")) == 9
    assert size_of(Node(HERE, items=[Node(HERE, text="x")] * 3)) == 150

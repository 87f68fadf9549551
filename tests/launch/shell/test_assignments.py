"""What assignments and declarations of a script set, export and forget."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.shell.assignments import MOST_WORDS
from tests.commands import commands_of, followed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A=1; run $A", ["run 1"]),
        ("A=1 B=$A; run $A$B", ["run 11"]),
        ("A='x y'; run $A; run \"$A\"", ["run x y", "run 'x y'"]),
        ("A=$SET-b.c; run $A", ["run set-b.c"]),
        ("A=; run x$A", ["run x"]),
        ("A=1; A+=2; run $A", ["run 12"]),
        ("SET+=2; run $SET", ["SET=set2 run set2"]),
        ("OTHER+=2; run $OTHER", ["run ${OTHER}2"]),
        ("A=(x 'y z'); A+=(w); run \"${A[@]}\"", ["run x 'y z' w"]),
        ("A=x; A+=(y); run ${A[1]}", ["run y"]),
        ("A=(x y); run ${A[0000001]}", ["run y"]),
        ("A=1; (A=2; run $A); run $A", ["run 2", "run 1"]),
        ("A=1 run $A", ["A=1 run ${A}"]),
    ],
)
def test_assignments(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert commands_of(tmp_path, text, {"SET": "set"}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A=1; run", ["run"]),
        ("export A=1; run", ["A=1 run"]),
        ("A=1; export A; run", ["A=1 run"]),
        ("export A; A=1; run", ["A=1 run"]),
        ("export \"A=x y\" B=2; run", ["A=x y B=2 run"]),
        ("N=A; export $N=1; run $A", ["A=1 run 1"]),
        ("export A=1; export -n A; run $A", ["run 1"]),
        ("declare -x A=1; run", ["A=1 run"]),
        ("declare A=1; run", ["run"]),
        ("readonly A=1; run $A", ["run 1"]),
        ("typeset -rx A=1; run", ["A=1 run"]),
        ("f() { local B=1; run $B; }; f", ["run 1"]),
        ("local B; run x$B", ["run x"]),
        ("set -a; A=1; set +a; B=2; run", ["A=1 run"]),
        ("unset SET; run x$SET", ["-SET run x"]),
        ("export -f shown; run", ["run"]),
    ],
)  # fmt: skip
def test_declarations(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert commands_of(tmp_path, text, {"SET": "set"}) == expected


def test_arrays_have_an_end(tmp_path: Path) -> None:
    text = "A=(" + "x " * (MOST_WORDS + 5) + "); A+=(y y y); run ${#A[@]}"
    found, _ = followed(tmp_path, text)
    assert [word.text for word in found[0].words] == ["run", str(MOST_WORDS)]


def test_what_is_set_is_where_it_is_written(tmp_path: Path) -> None:
    found, _ = followed(tmp_path, "A=1\nexport B=2\nrun $A\n")
    assert [(word.text, word.location.line) for word in found[0].words] == [("run", 3), ("1", 1)]
    assert found[0].environment["B"].location.line == 2

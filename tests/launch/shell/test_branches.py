"""Conditions of scripts: what decides them, and what follows where nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of

SET = {"MODE": "web", "EMPTY": "", "WORKERS": "4", "FILE": "app.py"}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ('[ "$MODE" = "web" ]', ["yes"]),
        ('[ "$MODE" == web ]', ["yes"]),
        ('[ "x$MODE" != "xweb" ]', ["no"]),
        ("[ $MODE = worker ]", ["no"]),
        ('test "$MODE" = web', ["yes"]),
        ('! [ "$MODE" = web ]', ["no"]),
        ('[[ $MODE == w* ]]', ["yes"]),
        ('[[ "$MODE" == "w*" ]]', ["no"]),
        ('[[ $MODE == web && -n "$WORKERS" ]]', ["yes"]),
        ('[[ ( $MODE == no || $WORKERS -ge 4 ) && ! -z $MODE ]]', ["yes"]),
        ('[ "$MODE" = no -o "$WORKERS" -lt 5 ]', ["yes"]),
        ('[ "$MODE" = web -a "$WORKERS" -eq 5 ]', ["no"]),
        ('[ -z "$EMPTY" ]', ["yes"]),
        ('[ -n "$EMPTY" ]', ["no"]),
        ('[ "$MODE" ]', ["yes"]),
        ('[ -n "$NOWHERE-x" ]', ["yes"]),
        ("[ $# -eq 0 ]", ["yes"]),
        ('[ -z "$1" ]', ["yes"]),
        ("[ -f app.py ]", ["yes"]),
        ("[ -d src ]", ["yes"]),
        ("true", ["yes"]),
        ("false", ["no"]),
        ('[ "$MODE" = web ] && [ "$WORKERS" = 4 ]', ["yes"]),
        ('[ "$MODE" = web ] || [ "$NOWHERE" = 4 ]', ["yes"]),
        ("[ -f made.py ]", ["maybe yes", "maybe no"]),
        ("[ -n \"$NOWHERE\" ]", ["maybe yes", "maybe no"]),
        ('[ "$NOWHERE" = "x" ]', ["maybe yes", "maybe no"]),
        ('[ "${NOWHERE:-x}" = "x" ]', ["maybe yes", "maybe no"]),
        ('[ "$MODE" = web ] && [ "$NOWHERE" = 4 ]', ["maybe yes", "maybe no"]),
        ("[[ $MODE =~ ^(web|api)$ ]]", ["maybe yes", "maybe no"]),
        ("[ $WORKERS -eq many ]", ["maybe yes", "maybe no"]),
        ("test a b c d", ["maybe yes", "maybe no"]),
        ("(( WORKERS > 3 ))", ["maybe yes", "maybe no"]),
        ("command -v flask > /dev/null", ["maybe yes", "maybe no"]),
        ("pg_isready", ["pg_isready", "maybe yes", "maybe no"]),
        ("! pg_isready", ["pg_isready", "maybe yes", "maybe no"]),
    ],
)  # fmt: skip
def test_if(tmp_path: Path, condition: str, expected: list[str]) -> None:
    text = f"if {condition}; then yes; else no; fi"
    assert commands_of(tmp_path, text, SET, {"app.py": "", "src/app.py": ""}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("if [ $MODE = a ]; then a; elif [ $MODE = web ]; then b; else c; fi; d", ["b", "d"]),
        ("if [ $MODE = a ]; then a; elif [ $X ]; then b; else c; fi; d", ["maybe b", "maybe c", "d"]),
        ("if [ $X ]; then exec a; fi; b", ["maybe a", "maybe b"]),
        ("if [ $X ]; then a; exit 1; fi; b", ["maybe a", "b"]),
        ("if [ $X ]; then a; exit 0; fi; b", ["maybe a", "maybe b"]),
        ("if [ $X ]; then A=1; else A=2; fi; run $A", ["maybe run 1", "maybe run 2"]),
        ("if [ $X ]; then A=1; else A=2; fi; run", ["run"]),
        ("if [ $X ]; then A=1; fi; run $A", ["maybe run 1", "maybe run ${A}"]),
        ("if [ -z $A ]; then A=1; fi; run $A", ["run 1"]),
        ('if [[ -n "${A}" ]]; then echo; else A=1; fi; run $A', ["run 1"]),
        ('[ -z "${A:-}" ] && A=1; run $A', ["run 1"]),
        ('[ "$A" = "" ] && A=1; run $A', ["run 1"]),
        ('[ -n "$A" ] || A=1; run $A', ["run 1"]),
        ("a && b || c", ["a", "b", "maybe c"]),
        ("a || b && c", ["a", "maybe b", "c"]),
        ("a || exit 1; b", ["a", "b"]),
        ("a || exit; b", ["a", "b"]),
        ("a || { echo failed; exit 1; }; b", ["a", "b"]),
        ('[ "$X" ] && a; b', ["maybe a", "b"]),
        ("case $MODE in w*|api) a ;; *) b ;; esac; c", ["a", "c"]),
        ("case $MODE in worker) a ;; esac; c", ["c"]),
        ("case $X in a) a ;; b) b ;; *) c ;; esac; d", ["maybe a", "maybe b", "maybe c", "d"]),
        ("case $X in a) exec a ;; *) exec b ;; esac; d", ["maybe a", "maybe b"]),
        ("case ${X:-web} in web) a ;; *) b ;; esac", ["maybe a", "maybe b"]),
        ('case "$MODE" in "$X") a ;; web) b ;; esac', ["maybe a", "maybe b"]),
        ("case $MODE in @(web|api)) a ;; *) b ;; esac", ["maybe a", "maybe b"]),
    ],
)
def test_ways(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert commands_of(tmp_path, text, SET) == expected


def test_code_that_is_not_copied_is_not_there(tmp_path: Path) -> None:
    from fumehood.launch.process import Files
    from tests.commands import followed

    seen = Files(copies=(("/app", "src"),), complete=True)
    text = "if [ -f main.py ]; then a; else b; fi; if [ -f made.txt ]; then c; fi"
    found, _ = followed(tmp_path, text, files={"main.py": "", "src/app.py": ""}, seen=seen)
    assert [(command.program, command.certain) for command in found] == [("b", True), ("c", False)]


def test_many_ways_become_one(tmp_path: Path) -> None:
    text = "".join(f'if [ "$X{n}" ]; then A{n}=1; fi\n' for n in range(8)) + "run $A0"
    assert commands_of(tmp_path, text) == ["run ${A0}"]

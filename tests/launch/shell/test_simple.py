"""Simple commands: assignments, what is exported, functions, `exec`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of, followed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A=1 run", ["A=1 run"]),
        ("A=1 B='x y' run $A; run", ["A=1 B=x y run ${A}", "run"]),
        ("A=1; run $A", ["run 1"]),
        ("A=1 B=2\nrun $A $B", ["run 1 2"]),
        ("A=1 \\\n  B=2 \\\n  run", ["A=1 B=2 run"]),
        ("export A=1 B; B=2; run", ["A=1 B=2 run"]),
        ("export A; run", ["run"]),
        ('export "A=x y"; run', ["A=x y run"]),
        ("export A=$NOWHERE; run", ["A=${NOWHERE} run"]),
        ("export A=1; export -n A; run $A", ["run 1"]),
        ("export $(cat .env | xargs); run", ["run"]),
        ("declare -x A=1; readonly B=2; run $B", ["A=1 run 2"]),
        ("typeset A; run x$A", ["run x"]),
        ("SET=2; run", ["SET=2 run"]),
        ("unset SET; run x$SET", ["-SET run x"]),
        ("A=1; A+=2; run $A", ["run 12"]),
        ("A=; run x$A", ["run x"]),
        ("A=(--bind 'x y' $NOWHERE); A+=(z); run \"${A[@]}\"", ["run --bind 'x y' ${NOWHERE} z"]),
        ("A=(x 'y z'); run ${A[@]} ${A[1]} $A ${#A[@]}", ["run x y z y z x 2"]),
        ("A=(x); A[0]=y; run ${A[0]}", ["run x"]),
        ("A=x; A+=(y); run ${A[*]}", ["run x y"]),
        ("set -a; A=1; set +a; B=2; run", ["A=1 run"]),
        ("set -o allexport; A=1; run", ["A=1 run"]),
        ("command run; builtin cd src; exec -a name run", ["run", "/app/src$ run"]),
        ("f() { run \"$@\" $#; }; f 'a b' c; run $#", ["run 'a b' c 2", "run 0"]),
        ("f() { A=1; local B=2; return 1; run; }; f || A=$A$B; run $A", ["run 12"]),
        ("f() { exec run; }; f; run", ["run"]),
        ("gunicorn() { run; }; gunicorn app:app", ["run"]),
        ("eval \"exec $CMD\"; run", ["gunicorn -w 4 app:app"]),
        ("eval A=1 run '$SET'", ["A=1 run 1"]),
        ("$CMD --reload", ["gunicorn -w 4 app:app --reload"]),
        ('"$CMD"', ["'gunicorn -w 4 app:app'"]),
        ("$NOWHERE run", ["${NOWHERE} run"]),
        ("set -- a; . ./more.sh; run $A $1", ["more a", "run 1 b"]),
        ("source ./more.sh x; run", ["more x", "run"]),
        (". venv/bin/activate && run", ["run"]),
        (". $NOWHERE/env; run", ["run"]),
    ],
)  # fmt: skip
def test_simple_commands(tmp_path: Path, text: str, expected: list[str]) -> None:
    files = {"more.sh": "A=1\nmore $1\nset -- b\nreturn\nrun never\n"}
    assert commands_of(tmp_path, text, {"SET": "1", "CMD": "gunicorn -w 4 app:app"}, files) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gunicorn -b \\\n  :80 \\\n  app:app", "gunicorn -b :80 app:app"),
        ("X=1 exec gunicorn $OPTIONS app:app > log", "X=1 exec gunicorn $OPTIONS app:app"),
        ("A=1 B=2\nexec gunicorn app:app", "exec gunicorn app:app"),
        ("gunicorn " + "x" * 600, "gunicorn " + "x" * 491 + "…"),
        ("CMD='gunicorn app:app'\nexec $CMD --reload", "gunicorn app:app --reload"),
    ],
)
def test_written(tmp_path: Path, text: str, expected: str) -> None:
    found, _ = followed(tmp_path, text)
    assert [command.written.text for command in found] == [expected]


def test_a_value_is_where_it_is_set(tmp_path: Path) -> None:
    found, _ = followed(tmp_path, "OPTIONS='--reload -b :80'\nPORT=90\ngunicorn $OPTIONS -b :$PORT app:app\n")
    (command,) = found
    assert [(word.text, word.location.line) for word in command.words] == [
        ("gunicorn", 3), ("--reload", 1), ("-b", 1), (":80", 1), ("-b", 3), (":90", 3), ("app:app", 3)
    ]  # fmt: skip

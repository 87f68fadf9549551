"""Loops of scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("for x in a b; do run $x; done; end", ["run a", "run b", "end"]),
        ("for x in; do run $x; done; end", ["end"]),
        ("set -- a b; for x; do run $x; done", ["run a", "run b"]),
        ('set -- "a b" c; for x in "$@"; do run "$x"; done', ["run 'a b'", "run c"]),
        ("for x in $LIST; do run $x; done", ["run 1", "run 2"]),
        ("for x in $X; do run $x; done; end", ["maybe run ${x}", "end"]),
        ("for x in *.sh; do . $x; done; end", ["end"]),
        ("for x in 1 2 3; do run $x; break; done; end", ["run 1", "end"]),
        ("for x in 1 2; do continue; run $x; done; end", ["end"]),
        ("for x in 1 2; do exec run $x; done; end", ["run 1"]),
        ("for ((i = 0; i < 3; i++)); do run; done; end", ["maybe run", "end"]),
        ("select x in a b; do run $x; done", ["maybe run ${x}"]),
        ("while ! nc -z db 5432; do sleep 1; done; end", ["nc -z db 5432", "maybe sleep 1", "end"]),
        ("until nc -z db 5432\ndo\n  sleep 1\ndone\nend", ["nc -z db 5432", "maybe sleep 1", "end"]),
        ("while true; do run; done; end", ["run"]),
        ("while :; do run; sleep 5; done", ["run", "sleep 5"]),
        ("while true; do a && break; done; end", ["a", "end"]),
        ("while false; do run; done; end", ["end"]),
        ("while [ $X ]; do run; done; end", ["maybe run", "end"]),
        ("while [ $X ]; do exec run; done; end", ["maybe run", "maybe end"]),
        ("while read -r line; do run $line; done < list; end", ["maybe run ${line}", "end"]),
        ("set -- a b; while [ $# -gt 0 ]; do run $1; shift; done; end", ["run a", "run b", "end"]),
        ("while getopts p: option; do run $option; done; end", ["end"]),
        (
            "set -- -p 80; while getopts p: o; do case $o in p) P=$OPTARG ;; esac; done; run $P",
            ["maybe run ${P}", "maybe run ${OPTARG}"],
        ),
    ],
)
def test_loops(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert sorted(commands_of(tmp_path, text, {"LIST": "1 2"})) == sorted(expected)


def test_what_many_rounds_make_is_unknown(tmp_path: Path) -> None:
    text = "while [ ${#X} -lt 100 ]; do X=a$X; done; run $X $Y"
    assert commands_of(tmp_path, "X=; Y=b; " + text) == ["run ${X} b"]

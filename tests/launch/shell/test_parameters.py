"""The forms of a parameter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of

SET = {"A": "value", "EMPTY": "", "PATHS": "/srv/shop.tar.gz", "LONG": "x" * 400}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("${A:-other}", "value"),
        ("${EMPTY:-other}", "other"),
        ("${EMPTY-other}", ""),
        ("${GONE:-other}", "other"),
        ("${GONE-other}", "other"),
        ("${GONE:-}", ""),
        ("${GONE:-a b}", "a b"),
        ("${GONE:-'a b'$A}", "a bvalue"),
        ("${GONE:-${EMPTY:-$A}}", "value"),
        ("${A:+other}", "other"),
        ("${EMPTY:+other}", ""),
        ("${EMPTY+other}", "other"),
        ("${GONE:+other}", ""),
        ("${A:?message}", "value"),
        ("${GONE:?message}", "${GONE}"),
        ("${UNSET:?message}", ""),
        ("${UNSET:-other}", "other"),
        ("${UNSET}", ""),
        ("${#A}", "5"),
        ("${#UNSET}", "0"),
        ("${#GONE}", "${#GONE}"),
        ("${#}", "2"),
        ("${#@}", "2"),
        ("${1}${2:-x}${3:-y}", "oneTWOy"),
        ("${10}", ""),
        ("${@:2}", "TWO"),
        ("${@:1:1}", "one"),
        ("${@:0}", "${@:0}"),
        ("${@:-none}", "one TWO"),
        ("$0", "/usr/local/bin/docker-entrypoint.sh"),
        ("${0##*/}", "docker-entrypoint.sh"),
        ("$BASH_SOURCE", "/usr/local/bin/docker-entrypoint.sh"),
        ("$PWD", "/app"),
        ("${PATHS##*/}", "shop.tar.gz"),
        ("${PATHS#*/}", "srv/shop.tar.gz"),
        ("${PATHS%.*}", "/srv/shop.tar"),
        ("${PATHS%%.*}", "/srv/shop"),
        ("${PATHS%.zip}", "/srv/shop.tar.gz"),
        ("${PATHS%$GONE}", "${PATHS%$GONE}"),
        ("${LONG#x}", "${LONG#x}"),
        ("${A:1}", "alue"),
        ("${A:1:2}", "al"),
        ("${A:x}", "${A:x}"),
        ("${A^}", "Value"),
        ("${A^^}", "VALUE"),
        ("${2,}", "tWO"),
        ("${2,,}", "two"),
        ("${A/a/o}", "volue"),
        ("${PATHS//\\//-}", "-srv-shop.tar.gz"),
        ("${A/x}", "value"),
        ("${A/[a-z]/x}", "${A/[a-z]/x}"),
        ("${A@Q}", "${A@Q}"),
        ("${!A}", "${!A}"),
        ("${LIST[@]}", "a b"),
        ("${LIST[1]}", "b"),
        ("${LIST[9]}", ""),
        ("${LIST[$A]}", "${LIST[$A]}"),
        ("${LIST[@]:1}", "b"),
        ("${GONE:=kept}${GONE}", "keptkept"),
        ("${1:=kept}", "one"),
        ("${3:=kept}", "kept"),
    ],
)
def test_parameters(tmp_path: Path, form: str, expected: str) -> None:
    script = f'#!/bin/bash\nunset UNSET\nLIST=(a b)\nrun "{form}"\n'
    command = commands_of(
        tmp_path, ["docker-entrypoint.sh", "one", "TWO"], SET, {"docker-entrypoint.sh": script}
    )
    assert command == [f"run {quoted(expected, form)}"]


def quoted(text: str, form: str) -> str:
    """How the words are shown: `"$@"` and arrays are several."""
    several = form.startswith(("${@", "${LIST[@]}"))
    return text if several else f"'{text}'" if " " in text or not text else text


def test_a_default_stays_for_what_follows(tmp_path: Path) -> None:
    assert commands_of(tmp_path, ': "${PORT:=8000}"; run $PORT; export PORT; run') == [
        "run 8000",
        "PORT=8000 run",
    ]

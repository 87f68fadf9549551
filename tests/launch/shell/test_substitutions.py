"""Commands in `$(…)` whose output is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('run "$(dirname "$0")"', ["run ./bin"]),
        ("run `dirname $0`", ["run ./bin"]),
        ("run $(basename $0 .sh)", ["run start"]),
        ('run "$(pwd)/x"', ["run /app/x"]),
        ("run $(readlink -f $0)", ["run /app/bin/start.sh"]),
        ('cd "$( cd "$( dirname "${BASH_SOURCE[0]}" )" >/dev/null 2>&1 && pwd )"; run', ["/app/bin$ run"]),
        ('cd "$(dirname "$(realpath "$0")")/.." && run', ["run"]),
        ("run $(which gunicorn) $(command -v flask)", ["run gunicorn flask"]),
        ("run $(echo -n a b)", ["run a b"]),
        ("run $(dirname $X)", ["run '$(dirname $X)'"]),
        ("run $(cat port)", ["run '$(cat port)'"]),
        ("run $(cat a | head)", ["run '$(cat a | head)'"]),
        ("run $(make; pwd)", ["run '$(make; pwd)'"]),
        ("run $(cd a b && pwd)", ["run '$(cd a b && pwd)'"]),
        ("run $()", ["run $()"]),
        ("run $(dirname)", ["run $(dirname)"]),
    ],
)
def test_known_outputs(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert (
        commands_of(tmp_path, ["./bin/start.sh"], files={"bin/start.sh": f"#!/bin/bash\n{text}\n"})
        == expected
    )

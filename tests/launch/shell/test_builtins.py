"""What a shell's own commands change."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Files
from tests.commands import commands_of, followed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cd src; run", ["/app/src$ run"]),
        ("cd /srv/shop && cd ..; run", ["/srv$ run"]),
        ("cd -P src; cd ./; run", ["/app/src$ run"]),
        ("pushd src; run", ["/app/src$ run"]),
        ("cd; run", ["$ run"]),
        ('cd "$EMPTY"; run', ["$ run"]),
        ("cd ~/shop; run", ["$ run"]),
        ("cd $NOWHERE; run; cd /app; run", ["$ run", "run"]),
        ("set a b; run $2 $1", ["run b a"]),
        ("set -euo pipefail; run $#", ["run 0"]),
        ("set -- a b c; shift; run $1; shift 2; run x$1", ["run b", "run x"]),
        ("set -- a; shift 2; run $1", ["run a"]),
        ("set -- a; set --; run $#", ["run 0"]),
        ("read -r A; run $A", ["run ${A}"]),
        ("A=1; read A < file; run $A", ["run ${A}"]),
        ("echo a; printf b; trap 'kill 0' EXIT; ulimit -n 9; wait; :; run", ["run"]),
        ("exit 3; run", []),
        ("return; run", []),
        ("type flask && run", ["maybe run"]),
        ("let A=1; run", ["run"]),
        ("command -v flask || pip install flask; run", ["maybe pip install flask", "run"]),
        ("break; run", []),
    ],
)
def test_builtins(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert commands_of(tmp_path, text, {"EMPTY": ""}) == expected


@pytest.mark.parametrize(
    ("folder", "text", "guesses"),
    [
        ("", "cd api; run", ("shop/api", "api")),
        ("", "cd /opt/me/shop; run", ("shop", "")),
        ("", "cd /srv; cd ..; cd api; run", ("shop/api", "api")),
        ("/srv", "cd api; cd /srv; run", ("shop/api", "api")),
        ("/srv", "cd /srv/api; run", ("shop/api", "api")),
        ("/srv", "cd /opt; run", ("shop", "")),
    ],
)
def test_guessed_folders_move_along(tmp_path: Path, folder: str, text: str, guesses: tuple[str, ...]) -> None:
    found, _ = followed(tmp_path, text, seen=Files(guesses=("shop", "")), folder=folder)
    assert [command.process.files.guesses for command in found] == [guesses]


def test_in_an_unknown_folder_nothing_is_known_to_be_missing(tmp_path: Path) -> None:
    found, _ = followed(tmp_path, "a; cd $X; b", seen=Files(complete=True))
    assert [command.process.files.complete for command in found] == [True, False]

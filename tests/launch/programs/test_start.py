"""How launches are put together."""

from pathlib import Path

import pytest

from fumehood.launch.launch import ServerKind, Unresolved
from fumehood.launch.process import Files
from fumehood.launch.programs.start import elsewhere, finished, launch_of, moved, starting
from fumehood.launch.targets import search_of
from tests.command_lines import HERE, command_of, deployment_of, word


@pytest.mark.parametrize(
    ("folder", "path", "expected"),
    [
        ("/app", "web", ("/app/web", ("",))),
        ("/app", "/srv/", ("/srv", ("",))),
        ("", "/srv", ("/srv", ("",))),
        ("", "web/site", ("", ("web/site",))),
        ("/app", "${X}", ("/app", ("",))),
    ],
)
def test_another_folder(folder: str, path: str, expected: tuple[str, tuple[str, ...]]) -> None:
    command = moved(command_of("x", folder=folder, files=Files(guesses=("",))), word(path))
    assert (command.folder, command.process.files.guesses) == expected


def test_staying_where_it_is() -> None:
    command = command_of("x")
    assert moved(command, None) is command


def test_what_variables_leave_open() -> None:
    assert elsewhere("port", word("${A}")) == Unresolved("port", "`A` is set elsewhere", HERE)
    assert elsewhere("host", word("${A}${B}${A}")).reason == "`A` and `B` are set elsewhere"
    assert elsewhere("arguments", word("'")).reason == "`'` cannot be taken apart"


def test_a_launch_ends_its_chain_at_the_command(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"run.txt": "x --y\n", "app.py": ""})
    launch = launch_of(command_of("x --y"), ServerKind.UWSGI, "starts it", deployment)
    assert [(step.note, step.snippet) for step in launch.chain] == [("the file", ""), ("starts it", "x --y")]
    assert (launch.name, launch.folder, launch.command.text) == ("web", "", "x --y")


def test_a_server_without_an_app(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {})
    command = command_of("x")
    launch = starting(command, ServerKind.UWSGI, "uWSGI", None, search_of(command, deployment))
    assert finished(finished(launch)).unresolved == (
        Unresolved("target", "the command names no app", command.written.location),
    )

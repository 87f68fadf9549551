"""What Flask reads from dotenv files before it looks for the app."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.flask_environment import with_dotenv
from fumehood.launch.process import Files
from tests.command_lines import command_of, deployment_of, word

FILES = {
    ".flaskenv": "A=flaskenv\nB=flaskenv\nC=flaskenv\n",
    ".env": "B=env\nC=env\n",
    "prod.env": "C=given\n",
}


def read(
    root: Path, files: Mapping[str, str], line: str, given: str | None = None, folder: str = "/app"
) -> str:
    command = command_of(line, folder=folder)
    found = with_dotenv(command, None if given is None else word(given), deployment_of(root, files))
    return " ".join(f"{name}={value.text}" for name, value in sorted(found.items()))


@pytest.mark.parametrize(
    ("line", "given", "expected"),
    [
        ("flask run", None, "A=flaskenv B=env C=env"),
        ("flask run", "prod.env", "A=flaskenv B=env C=given"),
        ("flask run", "gone.env", "A=flaskenv B=env C=env"),
        ("C=set flask run", "prod.env", "A=flaskenv B=env C=set"),
        ("FLASK_SKIP_DOTENV=1 flask run", None, "FLASK_SKIP_DOTENV=1"),
        ("FLASK_SKIP_DOTENV=0 flask run", None, "A=flaskenv B=env C=env FLASK_SKIP_DOTENV=0"),
    ],
)
def test_which_wins(tmp_path: Path, line: str, given: str | None, expected: str) -> None:
    assert read(tmp_path, FILES, line, given) == expected


def test_they_are_looked_for_from_the_working_folder_upwards(tmp_path: Path) -> None:
    files = {".flaskenv": "A=1\n", "web/site/.env": "B=2\n", "web/.env": "B=3\n", "web/site/app.py": ""}
    assert read(tmp_path, files, "flask run", folder="/app/web/site") == "A=1 B=2"


def test_not_above_what_the_process_sees(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {".env": "A=1\n", "web/app.py": ""})
    command = command_of("flask run", files=Files(copies=(("/app", "web"),)))
    assert with_dotenv(command, None, deployment) == {}


def test_one_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {".env": "A=b" + " " * 300 + "c\n"})
    assert with_dotenv(command_of("flask run"), None, deployment) == {}
    assert [one.id for one in deployment.notifications] == ["unreadable-deployment-file"]

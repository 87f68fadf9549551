"""Which Python file of settings is evaluated."""

from collections.abc import Mapping
from pathlib import Path

from fumehood.launch.launch import Word
from fumehood.launch.python_settings import settings_of_module, settings_of_python
from tests.command_lines import command_of, deployment_of, word


def evaluate(path: str, environment: Mapping[str, str]) -> Mapping[str, Word]:
    return {"path": word(path), **{name: word(text) for name, text in environment.items()}}


def test_by_path_and_by_name(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, ["conf/web.py", "conf/__init__.py"], evaluate)
    command = command_of("A=1 B=${X} gunicorn")
    expected = {"path": word("conf/web.py"), "A": word("1")}
    assert settings_of_python("/app/conf/web.py", command, deployment) == expected
    assert settings_of_module("conf.web", command, deployment) == expected


def test_what_is_not_there(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, ["conf/web.py"], evaluate)
    assert settings_of_python("web.py", command_of("gunicorn"), deployment) is None
    assert settings_of_module("web", command_of("gunicorn"), deployment) is None

"""Gunicorn's settings that name their app themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.collect import collect
from fumehood.launch.launch import Word
from tests.launches import deployment_of, summary

SETTINGS = 'bind = "0.0.0.0:8000"\nworkers = 2\nwsgi_app = "shop.wsgi:app"\n'


def launches_of(root: Path, files: Mapping[str, str]) -> list[str]:
    """The launches, where texts and numbers of a file are its settings."""
    deployment = deployment_of(root, files)
    deployment.evaluate = lambda path, _environment: {
        name: Word(value.strip('"'), Location(path, 1, 1, 1, 2))
        for name, value in re.findall(r"^(\w+) = (.*)$", files[path], re.MULTILINE)
    }
    return [summary(launch) for launch in collect(deployment)]


@pytest.mark.parametrize("path", ["gunicorn.conf.py", "deploy/gunicorn_config.py"])
def test_app_in_the_settings(tmp_path: Path, path: str) -> None:
    name = path.rpartition("/")[2].partition(".")[0]
    assert launches_of(tmp_path, {path: SETTINGS, "shop/__init__.py": "", "shop/wsgi.py": ""}) == [
        f"{path}:3 {name}: gunicorn shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8000 workers=2 deployed"
    ]


def test_app_beside_the_settings(tmp_path: Path) -> None:
    files = {"web/gunicorn.conf.py": 'wsgi_app = "app:create_app()"\n', "web/app.py": ""}
    [found] = launches_of(tmp_path, files)
    assert "app:create_app() -> web/app.py" in found


def test_settings_without_an_app(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"gunicorn.conf.py": "# wsgi_app\nworkers = 2\n", "app.py": ""}) == []


def test_a_command_that_starts_the_same(tmp_path: Path) -> None:
    files = {
        "gunicorn.conf.py": SETTINGS,
        "Procfile": "web: gunicorn\n",
        "shop/__init__.py": "",
        "shop/wsgi.py": "",
    }
    [found] = launches_of(tmp_path, files)
    assert found.startswith("Procfile:1")

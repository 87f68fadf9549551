"""Elastic Beanstalk's `.ebextensions`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.readers.beanstalk import environment
from tests.launches import deployment_of, launches_of

CODE = {"application.py": "", "shop/__init__.py": "", "shop/wsgi.py": ""}
PYTHON = """
option_settings:
  aws:elasticbeanstalk:container:python:
    WSGIPath: shop.wsgi:app
    NumProcesses: 3
"""
VARIABLES = """
option_settings:
  - option_name: FLASK_DEBUG
    value: 1
  - namespace: aws:elasticbeanstalk:application:environment
    option_name: MODE
    value: fast
  - namespace: aws:autoscaling:asg
    option_name: MinSize
    value: 2
  - nonsense
"""


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {".ebextensions/01_python.config": PYTHON, ".ebextensions/00_env.config": VARIABLES},
            [".ebextensions/01_python.config:3 web: gunicorn shop.wsgi:app -> shop/wsgi.py deployed"],
        ),
        (
            {".ebextensions/a.config": VARIABLES, ".ebextensions/b.config": "packages: {yum: {git: []}}\n"},
            [".ebextensions/a.config:1 web: gunicorn application:application -> application.py deployed"],
        ),
        (
            {".ebextensions/a.config": PYTHON.replace("shop.wsgi:app", "shop/wsgi.py")},
            [".ebextensions/a.config:3 web: mod_wsgi shop.wsgi:application -> shop/wsgi.py deployed"],
        ),
        (
            {".ebextensions/a.config": PYTHON, "Procfile": "web: gunicorn application\n"},
            ["Procfile:1 web: gunicorn application:application -> application.py deployed"],
        ),
        (
            {".ebextensions/a.config": PYTHON.replace("shop.wsgi:app", "")},
            [".ebextensions/a.config:1 web: gunicorn application:application -> application.py deployed"],
        ),
        ({".ebextensions/a.config": "option_settings: text\n"}, []),
        ({"other/a.config": PYTHON}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, **files}) == expected


def test_environment_of_all_files(tmp_path: Path) -> None:
    files = {
        ".ebextensions/a.config": VARIABLES,
        ".ebextensions/b.config": PYTHON,
        ".ebextensions/c.config": "a: [",
    }
    found = environment("", deployment_of(tmp_path, files))
    assert {name: word.text for name, word in found.items()} == {"FLASK_DEBUG": "1", "MODE": "fast"}


def test_a_broken_file_is_said_once_and_spoils_no_procfile(tmp_path: Path) -> None:
    files = {**CODE, ".ebextensions/a.config": "a: [", "Procfile": "web: gunicorn application\n"}
    assert launches_of(tmp_path, files, said=True) == [
        "Procfile:1 web: gunicorn application:application -> application.py deployed"
    ]

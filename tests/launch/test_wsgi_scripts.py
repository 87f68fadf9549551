"""WSGI scripts: where they are in the workspace, and where their modules are."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Files
from fumehood.launch.wsgi_scripts import locate_script, script_search
from tests.launches import deployment_of

HOST = Files(copies=(("/srv/shop", ""),))


@pytest.mark.parametrize(
    ("path", "files", "expected"),
    [
        ("/srv/shop/a.wsgi", ["a.wsgi", "x/a.wsgi"], "a.wsgi"),
        ("/var/www/shop/a.wsgi", ["deploy/a.wsgi"], "deploy/a.wsgi"),
        ("/var/www/one/wsgi.py", ["one/wsgi.py", "two/wsgi.py"], "one/wsgi.py"),
        ("/var/www/shop/wsgi.py", ["one/wsgi.py", "two/wsgi.py"], None),
        ("/var/www/shop/b.wsgi", ["a.wsgi"], None),
        ("${FOLDER}/a.wsgi", ["a.wsgi"], "a.wsgi"),
    ],
)
def test_location(tmp_path: Path, path: str, files: list[str], expected: str | None) -> None:
    assert locate_script(path, HOST, deployment_of(tmp_path, dict.fromkeys(files, ""))) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("from shop import app as application", ()),
        ("import sys\nsys.path.insert(0, '/srv/shop/web')", ("web", "deploy")),
        ("import site\nsite.addsitedir('/srv/shop')", ("", "deploy")),
        ("import sys\nsys.path.append(os.path.dirname(__file__))", ("deploy",)),
    ],
)
def test_search(tmp_path: Path, script: str, expected: tuple[str, ...]) -> None:
    deployment = deployment_of(tmp_path, {"deploy/a.wsgi": script, "web/a.py": ""})
    assert script_search("deploy/a.wsgi", HOST, deployment) == expected

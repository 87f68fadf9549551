"""Which files a scan enters, told from the words in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.framework.walks.entries import Prefilter, Project, imported_names
from fumehood.project.discover import discover
from tests.support import write

APP = "from flask import Flask\napp = Flask(__name__)\n"


def prefilter(root: Path, files: dict[str, str]) -> Prefilter:
    write(root, files)
    return Prefilter(discover(root, [root]))


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"app.py": APP + "app.run()"}, ["app.py"]),
        ({"app.py": APP}, []),
        ({"run.py": "from app import app\napp.run()", "app.py": APP}, ["run.py"]),
        (
            {
                "run.py": "from pkg import server\nserver.run()",
                "pkg/__init__.py": "from .web import server",
                "pkg/web.py": APP,
            },
            ["run.py"],
        ),
        ({"run.py": "from . import web\nweb.it.run()", "web.py": APP}, ["run.py"]),
        ({"run.py": "import subprocess\nsubprocess.run('flask')"}, []),
        ({"run.py": "import subprocess\nsubprocess.run('x')", "app.py": APP}, []),
        ({"run.py": "from werkzeug.serving import run_simple\nrun_simple()"}, ["run.py"]),
        ({"run.py": "from company import app\napp.run()"}, ["run.py"]),
        ({"job.py": "from company import job\njob.run()"}, []),
    ],
)
def test_entries(files: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    projects = prefilter(tmp_path, files).projects()
    assert [path for project in projects for path in project.entries] == expected


def test_each_folder_with_a_manifest_is_a_project(tmp_path: Path) -> None:
    code = APP + "app.run()"
    files = {
        "app.py": code,
        "a/x/app.py": code,
        "a/pyproject.toml": "",
        "b/app.py": code,
        "b/requirements.txt": "",
    }
    found = prefilter(tmp_path, files).projects()
    assert found == [
        Project("", ("app.py",), ("app.py",)),
        Project("a", ("a/x/app.py",), ("a/x/app.py",)),
        Project("b", ("b/app.py",), ("b/app.py",)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import flask", True),
        ("from flask import Flask", True),
        ("    import flask_login", True),
        ("from werkzeug.serving import run_simple", True),
        ("import os, flask", True),
        ("from company import app\napp.run()", True),
        ("# flask is nice", False),
        ("import hflask_like as x", False),
        ("flask = 1", False),
    ],
)
def test_is_there_flask(text: str, expected: bool, tmp_path: Path) -> None:
    assert prefilter(tmp_path, {"a.py": text}).has_flask() is expected


def test_eager_modules_mention_flask_and_do_something_with_it(tmp_path: Path) -> None:
    files = {
        "conf.py": "import flask\napp.config['X'] = 1",
        "views.py": "import flask\nx = 1",
        "other.py": "x.config",
    }
    found = prefilter(tmp_path, files)
    found.projects()
    assert found.eager() == {"conf.py"}


@pytest.mark.parametrize(
    ("importer", "expected"),
    [
        ("from server import start\nstart()", True),
        ("import server\nserver.start()", True),
        ("from server import other", False),
        ("start()", False),
        ("from elsewhere import start", False),
    ],
)
def test_importers_name_a_function_of_a_module_they_import(
    importer: str, expected: bool, tmp_path: Path
) -> None:
    found = prefilter(tmp_path, {"server.py": APP, "main.py": importer})
    assert found.importers({"server.py"}, {"start"}) == (["main.py"] if expected else [])


def test_importers_of_a_package_that_stands_for_the_module(tmp_path: Path) -> None:
    files = {
        "pkg/__init__.py": "from .server import serve",
        "pkg/server.py": APP,
        "main.py": "from pkg import serve",
    }
    assert prefilter(tmp_path, files).importers({"pkg/server.py"}, {"serve"}) == [
        "main.py",
        "pkg/__init__.py",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import a.b, c as d", [("a.b", 0), ("c", 0)]),
        ("from a.b import c", [("a.b", 0)]),
        ("from . import c", [("", 1)]),
        ("from ..a import c", [("a", 2)]),
        ("  import a", [("a", 0)]),
        ("x = 'import a'", []),
        ("from a import (\n    b,\n)", [("a", 0)]),
    ],
)
def test_imported_names(text: str, expected: list[tuple[str, int]]) -> None:
    assert imported_names(text.encode()) == expected

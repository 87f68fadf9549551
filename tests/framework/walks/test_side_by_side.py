"""Which programs stand side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.framework.walks.entries import MAX_PROGRAMS, Prefilter
from fumehood.project.discover import discover

APP = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("files", "homes"),
    [
        pytest.param({"a.py": APP, "b.py": APP}, {"a.py": "a.py", "b.py": "b.py"}, id="files"),
        pytest.param(
            {"a/app.py": APP + "import views", "a/views.py": "", "a/page.html": "", "b/app.py": APP},
            {"a/app.py": "a", "a/views.py": "a", "a/page.html": "a", "b/app.py": "b"},
            id="folders",
        ),
        pytest.param(
            {"suite/x/one/app.py": APP, "suite/x/two/app.py": APP, "suite/y/app.py": APP},
            {
                "suite/x/one/app.py": "suite/x/one",
                "suite/x/two/app.py": "suite/x/two",
                "suite/y/app.py": "suite/y",
            },
            id="folders in folders",
        ),
        pytest.param(
            {"app.py": APP, "admin.py": APP + "from app import app as shop"},
            {"app.py": "", "admin.py": ""},
            id="one imports the other",
        ),
        pytest.param(
            {"a/app.py": APP + "import common", "b/app.py": APP + "import common", "common.py": ""},
            {"a/app.py": "", "b/app.py": ""},
            id="both import a third",
        ),
        pytest.param(
            {"a/app.py": APP, "b/app.py": APP + "app.config.from_object('a.app')", "a/__init__.py": ""},
            {"a/app.py": "", "b/app.py": ""},
            id="a name in a text",
        ),
        pytest.param(
            {"shop/__init__.py": APP + "from shop import (\n  live,\n)", "shop/live.py": APP},
            {"shop/__init__.py": "", "shop/live.py": ""},
            id="a module of a package",
        ),
        pytest.param(
            {"shop/__init__.py": APP + "from . import live as other", "shop/live.py": APP},
            {"shop/__init__.py": "", "shop/live.py": ""},
            id="a module beside it",
        ),
        pytest.param(
            {"app.py": APP, "jobs/report.py": "print()", "jobs/page.html": ""},
            {"app.py": "", "jobs/report.py": ""},
            id="one program",
        ),
        pytest.param(
            {"a.py": APP, "b.py": APP, "notes/read.py": "", "c/requirements.txt": "flask", "c/app.py": APP},
            {"a.py": "a.py", "notes/read.py": "", "c/app.py": "c"},
            id="what no program reaches, and a manifest",
        ),
    ],
)
def test_homes(files: dict[str, str], homes: dict[str, str], tmp_path: Path) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    prefilter = Prefilter(discover(tmp_path, [tmp_path]))

    assert {path: prefilter.home(path) for path in homes} == homes


def test_they_share_what_a_project_may_cost(tmp_path: Path) -> None:
    for name in ("a.py", "b.py", "c.py"):
        (tmp_path / name).write_text(APP + "app.run()\n")

    projects = Prefilter(discover(tmp_path, [tmp_path])).projects()

    assert [(one.folder, one.programs) for one in projects] == [("a.py", 4), ("b.py", 4), ("c.py", 4)]


def test_too_many_are_one_project(tmp_path: Path) -> None:
    for number in range(MAX_PROGRAMS + 1):
        (tmp_path / f"m{number}.py").write_text(APP)
    prefilter = Prefilter(discover(tmp_path, [tmp_path]))

    assert prefilter.home("m7.py") == ""

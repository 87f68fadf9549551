"""The launches of a workspace as a scan sees them."""

from __future__ import annotations

from pathlib import Path

from fumehood.launch.workspace import deployment_of, launches
from fumehood.project.discover import discover
from fumehood.project.imports import ImportIndex
from fumehood.settings import Settings
from tests.launches import summary
from tests.support import write

FILES = {
    "Procfile": "web: gunicorn app:app\n",
    "app.py": "from flask import Flask\napp = Flask(__name__)\n",
    "gunicorn.conf.py": """
        import os
        PORT = os.environ.get("PORT", "9000")
        bind = [f"0.0.0.0:{PORT}", "127.0.0.1:1"]
        workers = 2 + 1
        loglevel = os.environ["LEVEL"]
        if os.path.exists("/proc"):
            preload_app = True
        """,
    ".gitignore": "hidden/\n",
    "hidden/Procfile": "web: gunicorn hidden:app\n",
}


def test_launches_of_what_the_user_names(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    found, said = launches(Settings(root=tmp_path, paths=(tmp_path,)))

    assert [summary(one) for one in found] == [
        "Procfile:1 web: gunicorn app:app -> app.py on 0.0.0.0:9000 workers=3 preload=${preload_app} deployed ?preload"
    ]
    assert said == ()


def test_settings_in_python_are_interpreted(tmp_path: Path) -> None:
    workspace = discover(write(tmp_path, FILES), [tmp_path])
    deployment = deployment_of(workspace, ImportIndex(workspace.paths), (tmp_path,))
    words = deployment.evaluate("gunicorn.conf.py", {"PORT": "80"})

    assert {name: word.text for name, word in words.items()} == {
        "PORT": "80",
        "bind": "0.0.0.0:80,127.0.0.1:1",
        "bind[0]": "0.0.0.0:80",
        "bind[1]": "127.0.0.1:1",
        "workers": "3",
        "loglevel": "${loglevel}",
        "preload_app": "${preload_app}",
    }
    assert words["loglevel"].missing == ("loglevel",)
    assert (words["workers"].location.line, words["workers"].location.path) == (4, "gunicorn.conf.py")


def test_what_a_settings_file_raises_or_loops_over_does_not_matter(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "gunicorn.conf.py": "workers = 1\nraise SystemExit\nbind = 'x'\n",
            "loop.py": "while True:\n    a = 1\n",
        },
    )
    workspace = discover(tmp_path, [tmp_path])
    deployment = deployment_of(workspace, ImportIndex(workspace.paths), (tmp_path,))

    assert deployment.evaluate("gunicorn.conf.py", {}).keys() <= {"workers", "bind"}
    assert deployment.evaluate("loop.py", {}).keys() <= {"a"}

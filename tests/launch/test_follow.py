"""From a launch to the code: what its target comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.framework.walks.walk import Walk
from fumehood.launch.follow import Launched, TargetState, again, alike, follow
from fumehood.launch.workspace import launches
from fumehood.project.discover import discover
from fumehood.project.imports import ImportIndex
from fumehood.settings import Settings
from tests.support import write

FLASK = "from flask import Flask\n"


def followed(root: Path, command: str, files: dict[str, str]) -> Launched:
    """What the only launch of a Procfile comes to."""
    write(root, {**files, "Procfile": f"web: {command}\n"})
    (launch,), _ = launches(Settings(root=root, paths=(root,)))
    workspace = discover(root, [root])
    index, every = ImportIndex(workspace.paths), set(workspace.paths)
    launched, said = follow(
        launch, index, lambda environment: Walk(index, workspace.module, every, every, environment), set()
    )
    assert said == []
    return launched


STATES = [
    ("gunicorn app:app", "app = Flask(__name__)", TargetState.FOUND),
    ("gunicorn app", "application = Flask(__name__)", TargetState.FOUND),
    ("gunicorn app", "app = Flask(__name__)", TargetState.NO_ATTRIBUTE),
    ("gunicorn app:App", "app = Flask(__name__)", TargetState.NO_ATTRIBUTE),
    ("gunicorn 'app:make()'", "def make():\n    return Flask(__name__)", TargetState.FOUND),
    ("gunicorn app:make", "def make(config=None):\n    return Flask(__name__)", TargetState.NOT_CALLED),
    ("gunicorn app:call", "def call(environ, start_response):\n    return []", TargetState.FOUND),
    ("gunicorn app:call", "def call(*args):\n    return []", TargetState.FOUND),
    ("flask --app app:make run", "def make():\n    return Flask(__name__)", TargetState.FOUND),
    ("flask --app app run", "def create_app():\n    return Flask(__name__)", TargetState.FOUND),
    ("gunicorn app:app", "if __name__ == '__main__':\n    app = Flask(__name__)", TargetState.UNDER_GUARD),
    (
        "gunicorn app:app",
        "import os\nif os.environ.get('X'):\n    app = Flask(__name__)",
        TargetState.UNDECIDED,
    ),
    ("gunicorn app:app", "from elsewhere import *", TargetState.UNDECIDED),
    ("gunicorn app:app", "globals()['app'] = Flask(__name__)", TargetState.UNDECIDED),
    ("gunicorn app:app", "def __getattr__(name):\n    return Flask(name)", TargetState.UNDECIDED),
    ("gunicorn app:app", "raise RuntimeError\napp = Flask(__name__)", TargetState.UNDECIDED),
    (
        "gunicorn app:app",
        "try:\n    from elsewhere import app\nexcept ImportError:\n    pass",
        TargetState.FOUND,
    ),
    ("gunicorn app:a.b", "a = Flask(__name__)", TargetState.UNDECIDED),
    ("python app.py", "app = Flask(__name__)", TargetState.FOUND),
    ("gunicorn lost:app", "", TargetState.NOWHERE),
    ("gunicorn json:app", "", TargetState.UNDECIDED),
]


@pytest.mark.parametrize(("command", "text", "state"), STATES)
def test_state(tmp_path: Path, command: str, text: str, state: TargetState) -> None:
    assert followed(tmp_path, command, {"app.py": f"{FLASK}{text}\n"}).state is state


def test_the_imports_that_lead_to_a_server(tmp_path: Path) -> None:
    files = {
        "wsgi.py": "def load():\n    from shop import app\n    return app\n\napp = load()\n",
        "shop/__init__.py": "from shop.main import app\n",
        "shop/main.py": f"{FLASK}app = Flask(__name__)\napp.run()\n",
    }
    (started,) = followed(tmp_path, "gunicorn wsgi:app", files).serves

    assert [(one.by, one.site and one.site.node.lineno, len(one.stack)) for one in started.imports] == [
        ("wsgi.py", 2, 1),
        ("shop/__init__.py", 1, 0),
    ]
    assert started.certain


def test_an_import_under_a_condition_is_not_certain(tmp_path: Path) -> None:
    files = {
        "wsgi.py": "import os\nif os.environ.get('DEV'):\n    import dev\napp = 1\n",
        "dev.py": f"{FLASK}Flask(__name__).run()\n",
    }
    (started,) = followed(tmp_path, "gunicorn wsgi:app", files).serves
    assert not started.certain


def test_the_environment_of_the_launch_decides(tmp_path: Path) -> None:
    text = f"import os\n{FLASK}app = Flask(__name__)\nif os.environ['MODE'] == 'dev':\n    app.run()\n"

    assert followed(tmp_path / "a", "MODE=prod gunicorn app:app", {"app.py": text}).starts == ()
    (started,) = followed(tmp_path / "b", "MODE=dev gunicorn app:app", {"app.py": text}).starts
    assert started.certain


def test_a_script_that_starts_the_server_is_no_longer_just_a_script(tmp_path: Path) -> None:
    run = f"{FLASK}if __name__ == '__main__':\n    Flask(__name__).run()\n"

    assert followed(tmp_path / "a", "python app.py", {"app.py": run}).launch.server.value == "flask-dev"
    assert followed(tmp_path / "b", "python app.py", {"app.py": FLASK}).launch.server.value == "python"


@pytest.mark.parametrize(("command", "count"), [("run", 1), ("db upgrade", 0)])
def test_a_command_line_serves_if_it_is_asked_to(tmp_path: Path, command: str, count: int) -> None:
    text = f"{FLASK}from flask.cli import FlaskGroup\ncli = FlaskGroup()\nif __name__ == '__main__':\n    cli()\n"
    assert len(followed(tmp_path, f"python manage.py {command}", {"manage.py": text}).serves) == count


def test_launches_that_are_alike_come_to_the_same(tmp_path: Path) -> None:
    text = f"import os\n{FLASK}app = Flask(__name__)\nif os.environ['MODE'] == 'dev':\n    app.run()\n"
    lines = (
        "a: MODE=dev gunicorn app:app",
        "b: MODE=dev gunicorn -w 2 app:app",
        "c: MODE=x gunicorn app:app",
    )
    write(tmp_path / "all", {"app.py": text, "Procfile": "\n".join(lines) + "\n"})
    one, two, other = launches(Settings(root=tmp_path / "all", paths=(tmp_path / "all",)))[0]

    assert alike(one) == alike(two) != alike(other)
    walked = followed(tmp_path / "one", "MODE=dev gunicorn app:app", {"app.py": text})
    assert again(two, walked).starts == walked.starts
    assert again(two, walked).launch is two

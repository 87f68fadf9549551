"""What launches prove, and which of them prove nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from fumehood.framework.observations import Observations, ServerStart
from fumehood.launch.follow import Launched
from fumehood.rules import evidence
from tests.launched import launched_of
from tests.support import observe

FLASK = "from flask import Flask\napp = Flask(__name__)\n"
UNGUARDED = FLASK + "app.run(debug=True)\n"
GUARDED = FLASK + "if __name__ == '__main__':\n    app.run(debug=True)\n"
PLAIN = FLASK + "if __name__ == '__main__':\n    app.run()\n"
WAITRESS = FLASK + "from waitress import serve\nif __name__ == '__main__':\n    serve(app)\n"
DISPATCHER = FLASK + "from flask.cli import FlaskGroup\nif __name__ == '__main__':\n    FlaskGroup(app)()\n"


def seen_of(root: Path, file: str, command: str, code: str) -> Observations:
    return launched_of(root, {file: f"web: {command}\n", "app.py": code})


def lines(proofs: Iterable[evidence.Proof]) -> list[int]:
    return [proof.start.site.node.lineno for proof in proofs]


@pytest.mark.parametrize(
    ("file", "command", "code", "expected"),
    [
        ("Procfile", "gunicorn app:app", UNGUARDED, [3]),
        ("Procfile", "gunicorn app:app", GUARDED, []),
        ("Procfile.dev", "gunicorn app:app", UNGUARDED, []),
        ("Procfile", "flask run", UNGUARDED, [3]),
        ("Procfile", "python app.py", UNGUARDED, []),
    ],
)
def test_blocked(tmp_path: Path, file: str, command: str, code: str, expected: list[int]) -> None:
    assert lines(evidence.blocked(seen_of(tmp_path, file, command, code).of(Launched))) == expected


@pytest.mark.parametrize(
    ("file", "command", "code", "scripts", "exposed"),
    [
        ("Procfile", "python app.py", GUARDED, [4], [4]),
        ("Procfile", "python app.py", PLAIN, [4], []),
        ("Procfile", "FLASK_DEBUG=1 python app.py", PLAIN, [4], [4]),
        ("Procfile", "python app.py", WAITRESS, [], []),
        ("Procfile.dev", "python app.py", GUARDED, [], []),
        ("Procfile", "gunicorn app:app", GUARDED, [], []),
        ("Procfile", "python app.py run", DISPATCHER, [5], []),
        ("Procfile", "python app.py migrate", DISPATCHER, [], []),
    ],
)  # fmt: skip
def test_deployed_scripts(
    tmp_path: Path, file: str, command: str, code: str, scripts: list[int], exposed: list[int]
) -> None:
    seen = seen_of(tmp_path, file, command, code)
    assert lines(evidence.deployed_scripts(seen.of(Launched))) == scripts
    assert lines(evidence.exposed(seen.of(Launched))) == exposed


@pytest.mark.parametrize(
    ("file", "command", "deployed", "exposed"),
    [
        ("Procfile", "flask run --debug --host 0.0.0.0", 1, True),
        ("Procfile", "flask run --debug", 1, False),
        ("Procfile", "flask run --debug --host localhost", 1, False),
        ("Procfile", "flask run --host 0.0.0.0", 1, False),
        ("Procfile", "flask run --debug --no-debugger --host 0.0.0.0", 1, False),
        ("Procfile", "FLASK_DEBUG=0 flask run --host 0.0.0.0", 1, False),
        ("Procfile", "flask run --debug --host $HOST", 1, False),
        ("Procfile.dev", "flask run --debug --host 0.0.0.0", 0, False),
        ("Procfile", "gunicorn app:app", 0, False),
    ],
)
def test_flask_commands(tmp_path: Path, file: str, command: str, deployed: int, exposed: bool) -> None:
    seen = seen_of(tmp_path, file, command, FLASK)
    assert len(list(evidence.flask_commands(seen.of(Launched)))) == deployed
    (launched,) = seen.of(Launched)
    assert evidence.is_exposed_command(launched.launch) is exposed


def test_a_call_is_known_again_whatever_led_to_it(tmp_path: Path) -> None:
    seen = seen_of(tmp_path, "Procfile", "gunicorn app:app", UNGUARDED + "app.run()\n")
    (first, *_) = [proof.start for proof in evidence.blocked(seen.of(Launched))]
    (one, other) = [
        start for start in observe({"app.py": UNGUARDED + "app.run()\n"}).of(ServerStart)
        if start.entry == first.entry
    ]  # fmt: skip
    assert evidence.is_among(one, iter([next(evidence.blocked(seen.of(Launched)))]))
    assert not evidence.is_among(other, iter([next(evidence.blocked(seen.of(Launched)))]))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("    app.register_blueprint(Blueprint('a', __name__))\n    app.run()\nmain()\n", True),
        ("    app.run()\napp.register_blueprint(Blueprint('a', __name__))\nmain()\n", False),
    ],
)
def test_a_call_that_sets_the_app_up_as_well(body: str, expected: bool) -> None:
    seen = observe({"app.py": f"from flask import Blueprint\n{FLASK}def main():\n{body}"})
    (start, *_) = seen.of(ServerStart)
    assert evidence.sets_up(start, seen) is expected

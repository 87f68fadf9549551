"""How messages and flows name launches."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence, FlowStep, Location
from fumehood.launch.follow import Launched
from fumehood.launch.launch import ServerKind, Word
from fumehood.rules import launch_wording
from fumehood.rules.evidence import Proof, blocked, reads_as_on
from fumehood.rules.judge import region
from fumehood.rules.rule import Step
from tests.launched import launched_of

FLASK = "from flask import Flask\napp = Flask(__name__)\n"
BLOCKING = FLASK + "app.run(port=5055)\n"
HERE = Location("Procfile", 1, 1, 1, 2)


def proof_of(root: Path, command: str, code: str = BLOCKING, **files: str) -> Proof:
    """The first thing that the command in a Procfile proves."""
    own = {f"{name}.py": text for name, text in files.items()}
    seen = launched_of(root, {"Procfile": f"web: {command}\n", "app.py": code, **own})
    return next(blocked(seen.of(Launched)))


def test_every_server_has_a_title() -> None:
    assert launch_wording.TITLES.keys() == set(ServerKind)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("gunicorn app:app", "`gunicorn app:app`"),
        ("gunicorn \\\n    app:app", "`gunicorn \\ app:app`"),
        ("`date` \x1b[2J", "`'date' \\x1b[2J`"),
        ("a" * 200, "`" + "a" * 70 + "…`"),
    ],
)
def test_a_text_of_a_deployment_file_stays_in_its_quotes(text: str, shown: str) -> None:
    assert launch_wording.quoted(text) == shown


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("gunicorn app:app", "The worker blocks in the import: Gunicorn's port accepts and never answers"),
        ("gunicorn -w 1 app:app", "The worker blocks in the import"),
        ("gunicorn -w 2 app:app", "The first worker blocks in the import and the development server answers"),
        ("gunicorn -w $N app:app", "The worker blocks in the import"),
        (f"gunicorn -w {'9' * 5_000} app:app", "The first worker blocks"),
        ("gunicorn -w ² app:app", "The worker blocks in the import"),
        ("gunicorn -w 2 --preload app:app", "The master blocks in the import before it binds"),
        ("waitress-serve app:app", "Waitress blocks in the import and never serves its port"),
        ("uwsgi --module app:app", "uWSGI blocks in the import and never serves its port"),
        ("celery -A app worker", "The worker never gets to its tasks"),
    ],
)
def test_outcome(tmp_path: Path, command: str, outcome: str) -> None:
    said = launch_wording.outcome(proof_of(tmp_path, command))
    assert said.startswith(outcome)
    assert "the development server answers on port 5055" in said


def test_a_server_in_the_background_answers_beside(tmp_path: Path) -> None:
    code = FLASK + "import threading\nthreading.Thread(target=app.run).start()\n"
    said = launch_wording.outcome(proof_of(tmp_path, "waitress-serve app:app", code))
    assert said == "Waitress serves the app, and the development server answers on port 5000 beside it."


@pytest.mark.parametrize(
    ("code", "sure", "maybe"),
    [
        ("import live\n", Confidence.HIGH, ""),
        (
            "import os\nif os.environ.get('LIVE'):\n    import live\n",
            Confidence.MEDIUM,
            ", under a condition that cannot be decided here",
        ),
    ],
)
def test_what_is_not_decided_is_hedged(tmp_path: Path, code: str, sure: Confidence, maybe: str) -> None:
    proof = proof_of(tmp_path, "gunicorn app:app", FLASK + code, live=BLOCKING)
    assert (launch_wording.sure(proof), launch_wording.maybe(proof)) == (sure, maybe)
    assert launch_wording.sure(proof, False) == Confidence.MEDIUM
    assert launch_wording.maybe(proof, False) == ", unless a setting says otherwise"


def test_the_way_goes_from_the_deployment_file_through_imports_and_calls(tmp_path: Path) -> None:
    live = FLASK + "def serve():\n    app.run()\nserve()\n"
    proof = proof_of(tmp_path, "gunicorn app:app", FLASK + "import pkg\n", pkg="import live\n", live=live)
    steps = [
        (step.location, step.note) if isinstance(step, FlowStep) else (region(step.site), step.note)
        for step in launch_wording.way_to(proof)
    ]
    assert [(place.path, place.line, note) for place, note in steps] == [
        ("Procfile", 1, "starts Gunicorn with `app:app`"),
        ("app.py", 3, "`pkg.py` is imported"),
        ("pkg.py", 1, "`live.py` is imported"),
        ("live.py", 5, "`serve()` is called when the module is imported"),
    ]
    assert all(isinstance(step, FlowStep | Step) for step in launch_wording.way_to(proof))


@pytest.mark.parametrize(
    ("text", "on"),
    [("1", True), ("true", True), (" 0 ", False), ("False", False), ("", False), ("off", False)],
)
def test_switches_are_read_as_flask_reads_them(text: str, on: bool) -> None:
    assert reads_as_on(Word(text, HERE)) is on


def test_a_switch_that_is_not_known_is_not_on() -> None:
    assert not reads_as_on(None)
    assert not reads_as_on(Word("${DEBUG}", HERE, ("DEBUG",)))

"""Commands for other machines, how their options are told apart, and where the workspace is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.checkout import Checkout
from fumehood.launch.collect import collect
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process, Script
from fumehood.launch.remote import with_remote
from tests.launch.development import summary
from tests.launches import deployment_of

HERE = Location("run.sh", 1, 1, 1, 2)


def inside(root: Path, text: str) -> list[str]:
    """What a command starts on other machines."""
    deployment = deployment_of(root, {"api/app.py": ""})
    start = Checkout(stage=Stage.DEVELOPMENT, stage_reason="", folder="api")
    found: list[Process] = list(with_remote(start.shell("x", Script.at(text, HERE)), deployment))
    return [summary(one).removeprefix("x ") for one in found[1:]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ssh host 'gunicorn a:b'", ["[deployed] ?$ gunicorn a:b"]),
        ("ssh -tt -o StrictHostKeyChecking=no -p 22 me@host gunicorn a:b", ["[deployed] ?$ gunicorn a:b"]),
        ("ssh host", []),
        ("ssh -p", []),
        ("ssh-keyscan host flask", []),
        ("az webapp config set --startup-file='gunicorn a:b' --name x", ["[deployed] ?$ gunicorn a:b"]),
        ("az vm run --startup-file x", []),
        ("az webapp config set --startup-file ''", []),
        ("gcloud run deploy x --args=a:b --command=gunicorn", ["[deployed] ?$ <gunicorn> <a:b>"]),
        ("gcloud beta run deploy x --command=gunicorn", ["[deployed] ?$ <gunicorn>"]),
        ("gcloud run deploy x --image y", []),
        ("gcloud app deploy --command x", []),
        ("flask run", []),
    ],
)  # fmt: skip
def test_inside(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert inside(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("gunicorn wsgi:app", None),
        ("cd shop && gunicorn app:app", "app.py"),
        ("cd ~/shop && gunicorn app:app", "app.py"),
        ("cd /srv/shop && gunicorn app:app", "app.py"),
        ("cd /srv/shop/api; . venv/bin/activate; gunicorn wsgi:app", "api/wsgi.py"),
        ("git pull; cd shop/api; gunicorn wsgi:app", "api/wsgi.py"),
        ("cd /srv/shop; cd api; gunicorn wsgi:app", "api/wsgi.py"),
    ],
)
def test_the_copy_of_the_workspace_is_found(tmp_path: Path, text: str, place: str | None) -> None:
    files = {"Makefile": f"deploy:\n\tssh host '{text}'\n", "app.py": "", "api/wsgi.py": ""}
    (launch,) = collect(deployment_of(tmp_path, files))
    assert launch.target is not None
    assert launch.target.path == place

"""Variables that tools of platforms set, and what is started with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.checkout import Checkout
from fumehood.launch.collect import collect
from fumehood.launch.launch import Stage
from fumehood.launch.process import Script
from fumehood.launch.remote import with_remote
from tests.launch.development import summary
from tests.launches import deployment_of

HERE = Location("run.sh", 1, 1, 1, 2)
FILES = {
    "api/app.py": "",
    "api/Dockerfile": 'FROM python\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "app:app"]\n',
    "shop/app.py": "",
    "shop/Procfile": "web: gunicorn app:app\n",
}


def inside(root: Path, text: str, folder: str, name: str = "x") -> list[str]:
    """What a command deploys."""
    deployment = deployment_of(root, FILES)
    start = Checkout(stage=Stage.DEVELOPMENT, stage_reason="", folder=folder)
    found = list(with_remote(start.shell(name, Script.at(text, HERE)), deployment))
    return [summary(one) for one in found[1:]]


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("gcloud run deploy x --source . --set-env-vars A=1,B=2", "A=1 B=2"),
        ("gcloud beta run deploy x --update-env-vars=A=1", "A=1"),
        ("gcloud run services update x --update-env-vars A=1", "A=1"),
        ("flyctl deploy --remote-only -e A=1 --env B=2", "A=1 B=2"),
        ("fly secrets set A=1", "A=1"),
        ("az containerapp up --name x --env-vars A=1 B=2 --ingress external", "A=1 B=2"),
        ("kubectl set env deployment/x A=1", "A=1"),
        ("railway variables --set A=1", "A=1"),
    ],
)
def test_variables(tmp_path: Path, text: str, variables: str) -> None:
    assert inside(tmp_path, text, "api") == [f"image [deployed] app$ {variables} <gunicorn> <app:app>"]


@pytest.mark.parametrize(
    "text",
    [
        "gcloud run deploy x --source .",
        "gcloud run deploy x --labels A=1",
        "gcloud app deploy --set-env-vars A=1",
        "flyctl deploy --build-arg A=1",
        "gcloud run deploy x-dev --set-env-vars A=1",
        "kubectl get env A=1",
        "heroku ps",
        "echo heroku",
    ],
)
def test_nothing_is_set(tmp_path: Path, text: str) -> None:
    assert inside(tmp_path, text, "api") == []


def test_a_job_for_development_deploys_nothing(tmp_path: Path) -> None:
    assert inside(tmp_path, "fly deploy -e A=1", "api", "job deploy-dev") == []


def test_a_procfile(tmp_path: Path) -> None:
    expected = ["web [deployed] app$ A=1 gunicorn app:app"]
    assert inside(tmp_path, "heroku config:set --app x A=1", "shop") == expected


def test_the_source_is_a_folder_of_its_own(tmp_path: Path) -> None:
    (found,) = inside(tmp_path, "gcloud run deploy x --source=api --set-env-vars A=1", "")
    assert "A=1 <gunicorn>" in found


def test_the_steps_begin_where_it_is_deployed(tmp_path: Path) -> None:
    files = {**FILES, "api/deploy.sh": "gcloud run deploy x --set-env-vars A=${B},C=1\n"}
    found = [one for one in collect(deployment_of(tmp_path, files)) if one.path == "api/deploy.sh"]
    places = dict.fromkeys(one.location.path for launch in found for one in launch.chain)
    assert list(places) == ["api/deploy.sh", "api/Dockerfile"]
    assert [(word.text, word.missing) for word in found[0].environment.values()] == [
        ("${B}", ("B",)),
        ("1", ()),
    ]

"""Which Dockerfile an image is built from, where only its name is known."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.image_names import Built, built_from, in_image, last_part, started_by
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process, Script
from tests.launches import deployment_of

FROM = "FROM python:3.12\n"
HERE = Location("m.yaml", 1, 1, 1, 2)
SKAFFOLD = """
apiVersion: skaffold/v4beta11
kind: Config
build:
  artifacts:
  - image: eu.gcr.io/x/shop
    context: services/shop
    docker: {dockerfile: deploy/Dockerfile, target: web}
"""
COMPOSE = """
services:
  web: {image: "shop:latest", build: {context: back, dockerfile: ../docker/web.Dockerfile}}
  worker: {build: ./back}
  db: {image: postgres}
"""


def only(path: str) -> Built:
    return Built(path, "the only Dockerfile")


def named_b(path: str) -> Built:
    return Built(path, "as its name or folder is `b`")


@pytest.mark.parametrize(
    ("files", "image", "expected"),
    [
        ({"Dockerfile": FROM}, "ghcr.io/x/shop:1", only("Dockerfile")),
        ({"docker/Dockerfile": FROM, "docker/Dockerfile.dev": FROM}, "shop", only("docker/Dockerfile")),
        ({"Dockerfile.dev": FROM}, "shop", only("Dockerfile.dev")),
        ({"a/Dockerfile": FROM, "b/Dockerfile": FROM}, "x/b", named_b("b/Dockerfile")),
        ({"a.Dockerfile": FROM, "Dockerfile.b": FROM}, "b:1", named_b("Dockerfile.b")),
        ({"x/b/Dockerfile": FROM, "k8s/b/Dockerfile": FROM}, "b", named_b("k8s/b/Dockerfile")),
        ({"a/Dockerfile": FROM, "b/Dockerfile": FROM}, "x/c", None),
        ({"Dockerfile": FROM}, "postgres:16-alpine", None),
        ({"Dockerfile": FROM}, "gcr.io/cloudsql-docker/cloudsql-proxy", None),
        ({}, "shop", None),
        (
            {"skaffold.yaml": SKAFFOLD, "Dockerfile": FROM},
            "shop",
            Built(
                "services/shop/deploy/Dockerfile", "as the Skaffold file `skaffold.yaml` says", "services/shop", "web"
            ),
        ),
        (
            {"docker-compose.yml": COMPOSE, "Dockerfile": FROM},
            "registry:5000/shop",
            Built("docker/web.Dockerfile", "as the compose file `docker-compose.yml` says", "back"),
        ),
        (
            {"docker-compose.yml": COMPOSE, "Dockerfile": FROM},
            "x/worker",
            Built("back/Dockerfile", "as the compose file `docker-compose.yml` says", "back"),
        ),
        ({"compose.yaml": "a: [", "Dockerfile": FROM}, "shop", only("Dockerfile")),
    ],
)  # fmt: skip
def test_built_from(tmp_path: Path, files: Mapping[str, str], image: str, expected: Built | None) -> None:
    assert built_from(image, "web", "k8s/web.yaml", deployment_of(tmp_path, files)) == expected


def test_a_container_without_an_image_goes_by_its_own_name(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"web/Dockerfile": FROM, "x/Dockerfile": FROM})
    found = built_from("", "web", "k8s/patch.yaml", deployment)
    assert found is not None
    assert found.dockerfile == "web/Dockerfile"


@pytest.mark.parametrize(
    ("image", "name"),
    [
        ("shop", "shop"),
        ("Shop:1", "shop"),
        ("reg:5000/a/shop", "shop"),
        ("reg:5000/a/shop:1@sha256:00", "shop"),
        (" a/b ", "b"),
        ("", ""),
    ],
)
def test_last_part(image: str, name: str) -> None:
    assert last_part(image) == name


ONE, TWO, TEXT = (Word("one", HERE),), (Word("two", HERE),), Script.at("three", HERE)


def test_what_is_started_without_an_image() -> None:
    assert started_by(ONE, TWO) == ONE + TWO
    assert started_by(ONE, None) == ONE
    assert started_by(None, TWO) == TWO
    assert started_by(None, TEXT) is TEXT
    assert started_by(TEXT, TWO) is TEXT
    assert started_by(None, None) is None
    assert started_by((), ()) is None


ASKED = Process(name="web", stage=Stage.DEPLOYED, stage_reason="it is")


def test_a_process_in_an_image_has_its_files(tmp_path: Path) -> None:
    files = {
        "Dockerfile": 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nCMD ["python", "app.py"]\n',
        "app.py": "",
    }
    deployment = deployment_of(tmp_path, files)
    own = in_image(ASKED, Built("Dockerfile", ""), deployment)
    assert own is not None
    assert [word.text for word in own.words] == ["python", "app.py"]
    other = in_image(ASKED, Built("Dockerfile", ""), deployment, command=ONE)
    assert other is not None
    assert (other.words, other.folder, deployment.locate(other.files, "app.py", "/srv")) == (
        ONE,
        "/srv",
        "app.py",
    )


def test_without_a_dockerfile_its_folder_is_guessed(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"back/app.py": ""})
    found = in_image(ASKED, Built("back/Dockerfile", ""), deployment, command=TEXT)
    assert found is not None
    assert (found.script, found.files.guesses) == (TEXT, ("back",))
    assert in_image(ASKED, Built("back/Dockerfile", ""), deployment) is None

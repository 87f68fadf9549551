"""Base images by their names."""

from __future__ import annotations

import pytest

from fumehood.launch.images.bases import base_of


@pytest.mark.parametrize(
    "name",
    [
        "python", "python:3.12-slim-bookworm", "docker.io/library/python:3.12", "docker.io/python@sha256:00",
        "mirror.example:5000/library/python:3", "alpine:3", "ubuntu", "scratch",
        "ghcr.io/astral-sh/uv:python3.12-bookworm",
    ],
)  # fmt: skip
def test_images_that_start_no_app_work_in_the_root(name: str) -> None:
    assert base_of(name).idle
    assert base_of(name).folder == "/"


@pytest.mark.parametrize("name", ["nginx:1.27", "postgres:16", "mcr.example.com/devcontainers/python:3.12"])
def test_images_that_start_something_else(name: str) -> None:
    assert base_of(name).idle
    assert base_of(name).folder == ""


@pytest.mark.parametrize("name", ["acme/base", "registry.example.com/acme/python:1", "${BASE}", ""])
def test_images_nobody_knows(name: str) -> None:
    base = base_of(name)
    assert not base.idle
    assert (base.folder, base.entrypoint, base.convention) == ("", (), None)


@pytest.mark.parametrize(
    ("image", "files", "environment", "expected"),
    [
        ("tiangolo/uwsgi-nginx-flask:python3.9", [], {}, "uwsgi --module main --callable app"),
        ("tiangolo/uwsgi-nginx-flask", ["/app/uwsgi.ini"], {}, "uwsgi --ini /app/uwsgi.ini"),
        (
            "tiangolo/uwsgi-nginx-flask",
            ["/app/uwsgi.ini", "/srv/u.ini"],
            {"UWSGI_INI": "/srv/u.ini"},
            "uwsgi --ini /srv/u.ini",
        ),
        ("tiangolo/meinheld-gunicorn-flask", [], {}, "gunicorn --bind 0.0.0.0:80 main:app"),
        (
            "tiangolo/meinheld-gunicorn-flask:python3.8",
            ["/app/app/main.py"],
            {"PORT": "5000", "VARIABLE_NAME": "api"},
            "gunicorn --bind 0.0.0.0:5000 app.main:api",
        ),
        (
            "tiangolo/meinheld-gunicorn",
            [],
            {"APP_MODULE": "shop:app", "BIND": ":1"},
            "gunicorn --bind :1 shop:app",
        ),
    ],
)
def test_images_that_start_what_they_find(
    image: str, files: list[str], environment: dict[str, str], expected: str
) -> None:
    base = base_of(image)
    assert base.folder == "/app"
    assert base.convention is not None
    assert " ".join(base.convention(files.__contains__, environment)) == expected


@pytest.mark.parametrize("name", ["public.ecr.aws/lambda/python:3.12", "amazon/aws-lambda-python:3.9"])
def test_lambda_images_hand_their_command_to_the_runtime(name: str) -> None:
    assert base_of(name).entrypoint == ("python", "-m", "awslambdaric")
    assert base_of(name).folder == "/var/task"

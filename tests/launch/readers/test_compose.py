"""Compose files of the shapes that Flask projects have."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.collect import collect
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("compose")

DOCKERFILE = """
    FROM python:3.12-slim
    WORKDIR /app
    COPY . .
    CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
    """
IMAGE = "Dockerfile:4 image: gunicorn app:app -> app.py on 0.0.0.0:8000 deployed"
PROJECTS: dict[str, tuple[Mapping[str, str], list[str]]] = {
    "flask run --debug over mounted code": (
        {
            "docker-compose.yml": """
                services:
                  web:
                    build: .
                    command: flask --app app run --debug --host 0.0.0.0
                    ports: ["5000:5000"]
                    volumes:
                      - .:/app
                """,
            "Dockerfile": DOCKERFILE,
            "app.py": "",
        },
        [IMAGE, "docker-compose.yml:2 web: flask-cli app -> app.py on 0.0.0.0: debug=true development"],
    ),
    "production and development": (
        {
            "docker-compose.yml": """
                version: "3.8"
                services:
                  web:
                    build: ./services/web
                    command: python manage.py run -h 0.0.0.0
                    volumes:
                      - ./services/web/:/usr/src/app/
                    env_file:
                      - ./.env.dev
                """,
            "docker-compose.prod.yml": """
                version: "3.8"
                services:
                  web:
                    build:
                      context: ./services/web
                      dockerfile: Dockerfile.prod
                    command: gunicorn --bind 0.0.0.0:5000 manage:app
                    volumes:
                      - static:/home/app/web/project/static
                """,
            ".env.dev": "FLASK_APP=project/__init__.py\nFLASK_DEBUG=1\n",
            "services/web/Dockerfile": "FROM python:3.12\nWORKDIR /usr/src/app\nCOPY . /usr/src/app/\n",
            "services/web/Dockerfile.prod": """
                FROM python:3.12 AS builder
                WORKDIR /usr/src/app
                COPY . /usr/src/app/
                RUN pip wheel -r requirements.txt
                FROM python:3.12
                ENV APP_HOME=/home/app/web
                WORKDIR $APP_HOME
                COPY --from=builder /usr/src/app/wheels /wheels
                COPY . $APP_HOME
                """,
            "services/web/manage.py": "",
            "services/web/requirements.txt": "",
        },
        [
            "docker-compose.prod.yml:3 web: gunicorn manage:app -> services/web/manage.py on 0.0.0.0:5000 deployed",
            "docker-compose.yml:3 web: python manage.py -> services/web/manage.py development",
        ],
    ),
    "an override file": (
        {
            "compose.yaml": "services:\n  web:\n    build: .\n  other:\n    build: .\n",
            "compose.override.yaml": """
                services:
                  web:
                    command: flask run
                    environment:
                      FLASK_APP: app
                """,
            "Dockerfile": DOCKERFILE,
            "app.py": "",
        },
        [
            IMAGE,
            "compose.override.yaml:2 web: flask-cli app -> app.py development",
            "compose.yaml:2 web: gunicorn app:app -> app.py on 0.0.0.0:8000 deployed",
            "compose.yaml:4 other: gunicorn app:app -> app.py on 0.0.0.0:8000 deployed",
        ],
    ),
    "a file that only adds to the base file": (
        {
            "docker-compose.yml": "services:\n  web:\n    build: .\n    volumes: ['.:/app']\n",
            "docker-compose.prod.yml": "services:\n  web:\n    command: gunicorn -b :80 app:app\n",
            "Dockerfile": DOCKERFILE,
            "app.py": "",
        },
        [
            IMAGE,
            "docker-compose.prod.yml:2 web: gunicorn app:app -> app.py on 0.0.0.0:80 deployed",
            "docker-compose.yml:2 web: gunicorn app:app -> app.py on 0.0.0.0:8000 development",
        ],
    ),
    "two services of one repository": (
        {
            "docker-compose.yml": """
                services:
                  users:
                    build: ./users
                  orders:
                    build:
                      context: .
                      dockerfile: orders/Dockerfile
                    ports:
                      - 5001:5000
                  db:
                    image: postgres:16
                """,
            "users/Dockerfile": "FROM python:3\nWORKDIR /app\nCOPY . .\nCMD python app.py\n",
            "users/app.py": "",
            "orders/Dockerfile": "FROM python:3\nWORKDIR /app\nCOPY orders .\nCMD python app.py\n",
            "orders/app.py": "",
        },
        [
            "docker-compose.yml:2 users: python app.py -> users/app.py deployed",
            "docker-compose.yml:4 orders: python app.py -> orders/app.py deployed",
            "orders/Dockerfile:4 image: python app.py -> orders/app.py deployed",
            "users/Dockerfile:4 image: python app.py -> users/app.py deployed",
        ],
    ),
    "an image without a build": (
        {
            "compose.yml": """
                services:
                  web:
                    image: python:3.12
                    working_dir: /code
                    command: python app.py
                    volumes:
                      - type: bind
                        source: ./src
                        target: /code
                """,
            "src/app.py": "",
        },
        ["compose.yml:2 web: python app.py -> src/app.py development"],
    ),
    "fragments, profiles and targets": (
        {
            "compose.yml": """
                x-app: &app
                  build: &build
                    context: .
                  environment: &environment
                    FLASK_APP: app
                services:
                  app-dev:
                    <<: *app
                    profiles: [dev]
                    command: flask run
                  server:
                    <<: *app
                    profiles: [debugging]
                    command: flask run --port 1
                  tester:
                    <<: *app
                    profiles: ["test"]
                    command: flask run --port 2
                  live:
                    <<: *app
                    build:
                      <<: *build
                      target: Production
                """,
            "Dockerfile": """
                FROM python:3 AS base
                WORKDIR /app
                COPY . .
                FROM base AS production
                CMD gunicorn app:app
                FROM base AS development
                """,
            "app.py": "",
        },
        [
            "Dockerfile:5 stage production: gunicorn app:app -> app.py deployed",
            "compose.yml:7 app-dev: flask-cli app -> app.py development",
            "compose.yml:11 server: flask-cli app -> app.py on :1 development",
            "compose.yml:15 tester: flask-cli app -> app.py on :2 development",
            "compose.yml:19 live: gunicorn app:app -> app.py deployed",
        ],
    ),
    "variables": (
        {
            "compose.yml": """
                services:
                  web:
                    build:
                      context: ${CONTEXT:-.}
                    command: gunicorn -w ${WORKERS} -b 0.0.0.0:${PORT:-8000} ${TARGET}
                """,
            ".env": "TARGET=app:app\n",
            "Dockerfile": DOCKERFILE,
            "app.py": "",
        },
        [
            IMAGE,
            "compose.yml:2 web: gunicorn app:app -> app.py on 0.0.0.0:8000 workers=${WORKERS} deployed ?workers",
        ],
    ),
    "a Dockerfile inside": (
        {
            "compose.yml": """
                services:
                  web:
                    build:
                      context: .
                      dockerfile_inline: |
                        FROM python:3.12
                        WORKDIR /app
                        COPY . .
                        CMD ["flask", "--app", "app", "run"]
                """,
            "app.py": "",
        },
        ["compose.yml:2 web: flask-cli app -> app.py deployed"],
    ),
    "a command that needs a shell": (
        {
            "compose.yml": """
                services:
                  right:
                    build: .
                    command: sh -c "flask db upgrade && gunicorn app:app"
                  wrong:
                    build: .
                    command: flask db upgrade && gunicorn app:app
                  several:
                    build: .
                    command: >
                      bash -c "
                        flask db upgrade;
                        exec gunicorn -b :80 app:app
                      "
                """,
            "Dockerfile": "FROM python\nWORKDIR /app\nCOPY . .\n",
            "app.py": "",
        },
        [
            "compose.yml:2 right: gunicorn app:app -> app.py deployed",
            "compose.yml:8 several: gunicorn app:app -> app.py on 0.0.0.0:80 deployed",
        ],
    ),
    "a service that shares the image of another": (
        {
            "compose.yml": """
                services:
                  web:
                    image: shop
                    build: .
                  worker:
                    image: shop
                    command: celery -A app worker
                """,
            "Dockerfile": DOCKERFILE,
            "app.py": "",
        },
        [
            IMAGE,
            "compose.yml:2 web: gunicorn app:app -> app.py on 0.0.0.0:8000 deployed",
            "compose.yml:5 worker: celery app -> app.py deployed",
        ],
    ),
    "an included file": (
        {
            "compose.yml": "include:\n  - infra/apps.yml\n  - path: other/compose.yml\nservices: {}\n",
            "infra/apps.yml": "services:\n  api:\n    build: ../api\n",
            "other/compose.yml": "services:\n  b:\n    image: x\n    command: flask run\n",
            "api/Dockerfile": "FROM python\nCOPY . /\nCMD python app.py\n",
            "api/app.py": "",
        },
        [
            "api/Dockerfile:3 image: python app.py -> api/app.py deployed",
            "infra/apps.yml:2 api: python app.py -> api/app.py deployed",
            "other/compose.yml:2 b: flask-cli deployed ?target",
        ],
    ),
}


@pytest.mark.parametrize(("files", "expected"), PROJECTS.values(), ids=PROJECTS.keys())
def test_projects(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, files) == expected


@pytest.mark.parametrize(
    "name",
    [
        "compose.yaml", "compose.yml", "compose.prod.yaml", "docker-compose.yml", "deploy/docker-compose.prod.yaml",
        "docker-compose-dev.yml", "podman-compose.yml",
    ],
)  # fmt: skip
def test_names(name: str) -> None:
    assert READER.wants(name)


def test_the_chain_leads_from_the_service_to_the_command(tmp_path: Path) -> None:
    files = {
        "compose.yaml": "services:\n  base:\n    build: .\n  web:\n    extends: {service: base}\n",
        "Dockerfile": 'FROM python\nENTRYPOINT ["python"]\nCMD ["app.py"]\n',
    }
    found = processes_of(READER, "compose.yaml", deployment_of(tmp_path, files))
    assert [f"{s.location.path}:{s.location.line} {s.note}" for one in found[1:] for s in one.chain] == [
        "compose.yaml:4 the service `web` builds `Dockerfile`",
        "compose.yaml:5 it extends the service `base`",
        "Dockerfile:2 the image's ENTRYPOINT",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"services:\n  a: {extends: b}\n  b: {extends: a}\n", "in a circle"),
        (b"services: [", "cannot be read as compose file"),
        (b"services:\n" + b"  a: &a [" * 300, "cannot be read as compose file"),
        (b"# services\n" + b"\xff" * 100, "not text in UTF-8"),
        (b"services:\n" + b" " * 2_000_000, "larger than"),
        (b"services: {a: &a {x: *a}}", "refers to itself"),
        (
            b"services:\n  web:\n    image: x\n    command: '" + b"a" * 100_000 + b"'\n",
            "more than 50,000 characters",
        ),
    ],
    ids=["circle", "no YAML", "deep", "binary", "too large", "an anchor", "a long command"],
)
def test_hostile_files_are_notified(tmp_path: Path, content: bytes, message: str) -> None:
    deployment = deployment_of(tmp_path, {"compose.yml": content})
    assert collect(deployment) == ()
    assert [message in one.message for one in deployment.notifications] == [True]


def test_an_unreadable_dockerfile_is_said_once(tmp_path: Path) -> None:
    files = {"compose.yml": "services: {a: {build: .}, b: {build: .}}", "Dockerfile": "FROM python\n" * 500}
    deployment = deployment_of(tmp_path, files)
    assert collect(deployment) == ()
    assert [one.path for one in deployment.notifications] == ["Dockerfile"]


@pytest.mark.parametrize(
    "text",
    [
        "include: [other.yml]\nservices: {web: {image: x, command: flask run}}\n",
        "services: {web: {image: x, command: flask run, extends: {file: other.yml, service: web}}}\n",
    ],
)
def test_a_broken_file_that_is_named_is_told_apart(tmp_path: Path, text: str) -> None:
    deployment = deployment_of(tmp_path, {"compose.yml": text, "other.yml": "a: 1\nb: [\n"})
    assert [launch.path for launch in collect(deployment)] == ["compose.yml"]
    assert [one.path for one in deployment.notifications] == ["other.yml"]


def test_included_files_that_include_each_other_are_read_once(tmp_path: Path) -> None:
    files = {
        "compose.yml": "include: [a.yml]\nservices: {}\n",
        "a.yml": "include: [a.yml, compose.yml, b.yml]\nservices: {one: {image: x, command: flask run}}\n",
        "b.yml": "include: [a.yml]\nservices: {two: {image: x, command: flask run}}\n",
    }
    deployment = deployment_of(tmp_path, files)
    found = processes_of(READER, "compose.yml", deployment)
    assert [one.name for one in found if isinstance(one, Process)] == ["one", "two"]
    assert [(one.path, "includes `" in one.message) for one in deployment.notifications] == [
        ("a.yml", True),
        ("a.yml", True),
        ("b.yml", True),
    ]

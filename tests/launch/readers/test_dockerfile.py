"""Dockerfiles of the shapes that Flask projects have."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("dockerfile")

PACKAGE = {"shop/__init__.py": "def create_app(): ..."}
PROJECTS: dict[str, tuple[Mapping[str, str], list[str]]] = {
    "exec form": (
        {
            "Dockerfile": """
                FROM python:3.12-slim
                WORKDIR /app
                COPY requirements.txt .
                RUN pip install -r requirements.txt
                COPY . .
                EXPOSE 8000
                CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--workers", "4", "app:app"]
                """,
            "app.py": "",
            "requirements.txt": "",
        },
        ["Dockerfile:7 image: gunicorn app:app -> app.py on 0.0.0.0:8000 workers=4 deployed"],
    ),
    "shell form over several lines": (
        {
            "Dockerfile": """
                FROM python:3.12-slim
                WORKDIR /app
                COPY . /app
                CMD exec gunicorn \\
                    # the platform sets it
                    --bind :$PORT \\
                    --workers 1 main:app
                """,
            "main.py": "",
        },
        ["Dockerfile:4 image: gunicorn main:app -> main.py on 0.0.0.0:${PORT} workers=1 deployed ?port"],
    ),
    "python with app.py": (
        {
            "Dockerfile": """
                FROM python:3.9
                COPY . /srv
                WORKDIR /srv
                ENTRYPOINT ["python"]
                CMD ["app.py"]
                """,
            "app.py": "",
        },
        ["Dockerfile:4 image: python app.py -> app.py deployed"],
    ),
    "flask run with its settings in ENV": (
        {
            "Dockerfile": """
                FROM python:3.12-alpine
                ENV FLASK_APP=shop FLASK_RUN_HOST=0.0.0.0
                WORKDIR /code
                COPY . .
                CMD ["flask", "run"]
                """,
            **PACKAGE,
        },
        ["Dockerfile:5 image: flask-cli shop -> shop/__init__.py on 0.0.0.0: deployed"],
    ),
    "official image: entrypoint script and CMD": (
        {
            "Dockerfile": """
                FROM python:3.12-slim
                RUN useradd --create-home app
                WORKDIR /home/app
                COPY --chown=app:app . .
                COPY docker/entrypoint.sh /usr/local/bin/
                USER app
                ENTRYPOINT ["entrypoint.sh"]
                CMD ["gunicorn", "-b", ":8000", "shop:create_app()"]
                """,
            "docker/entrypoint.sh": """
                #!/bin/sh
                set -e
                flask db upgrade
                exec "$@"
                """,
            **PACKAGE,
        },
        ["Dockerfile:7 image: gunicorn shop:create_app() -> shop/__init__.py on 0.0.0.0:8000 deployed"],
    ),
    "entrypoint script that ends in exec gunicorn": (
        {
            "Dockerfile": """
                FROM python:3.12-slim
                COPY . /opt/shop
                WORKDIR /opt/shop
                RUN chmod +x docker-entrypoint.sh
                EXPOSE 8000
                ENTRYPOINT ["/opt/shop/docker-entrypoint.sh"]
                """,
            "docker-entrypoint.sh": """
                #!/bin/bash
                : "${WORKERS:=3}"
                exec gunicorn "shop:create_app()" --bind "0.0.0.0:8000" --workers "$WORKERS"
                """,
            **PACKAGE,
        },
        [
            "Dockerfile:6 image: gunicorn shop:create_app() -> shop/__init__.py on 0.0.0.0:8000 workers=3 deployed"
        ],
    ),
    "poetry: the environment comes from another stage": (
        {
            "Dockerfile": """
                FROM python:3.12-slim AS builder
                RUN pip install poetry
                WORKDIR /app
                COPY pyproject.toml poetry.lock ./
                RUN poetry install --only main --no-root

                FROM python:3.12-slim AS runtime
                ENV VIRTUAL_ENV=/app/.venv \\
                    PATH="/app/.venv/bin:$PATH"
                COPY --from=builder ${VIRTUAL_ENV} ${VIRTUAL_ENV}
                COPY shop /app/shop
                WORKDIR /app
                ENTRYPOINT ["python", "-m", "gunicorn", "shop:create_app()"]
                """,
            "pyproject.toml": "",
            "poetry.lock": "",
            **PACKAGE,
        },
        ["Dockerfile:13 stage runtime: gunicorn shop:create_app() -> shop/__init__.py deployed"],
    ),
    "uv: the project is synced and copied": (
        {
            "Dockerfile": """
                FROM ghcr.io/astral-sh/uv:python3.12-bookworm-slim AS builder
                WORKDIR /app
                RUN --mount=type=cache,target=/root/.cache/uv \\
                    --mount=type=bind,source=uv.lock,target=uv.lock \\
                    uv sync --frozen --no-install-project --no-dev
                COPY . /app
                RUN uv sync --frozen --no-dev

                FROM python:3.12-slim-bookworm
                COPY --from=builder --chown=app:app /app /app
                ENV PATH="/app/.venv/bin:$PATH"
                WORKDIR /app
                CMD ["uv", "run", "flask", "--app", "shop", "run", "--host", "0.0.0.0"]
                """,
            "src/shop/__init__.py": "",
            "pyproject.toml": "",
            "uv.lock": "",
        },
        ["Dockerfile:13 image: flask-cli shop -> src/shop/__init__.py on 0.0.0.0: deployed"],
    ),
    "the project is installed from another folder": (
        {
            "Dockerfile": """
                FROM python:3.12-slim
                COPY . /src
                RUN pip install --no-cache-dir /src
                WORKDIR /var/lib/shop
                CMD ["gunicorn", "shop:create_app()"]
                """,
            "src/shop/__init__.py": "",
            "setup.py": "",
        },
        ["Dockerfile:5 image: gunicorn shop:create_app() -> src/shop/__init__.py deployed"],
    ),
    "the Dockerfile has a folder of its own": (
        {
            "docker/Dockerfile": """
                FROM python:3.12-slim
                WORKDIR /app
                COPY requirements.txt .
                COPY ./shop ./shop
                COPY docker/start.sh /start.sh
                CMD ["sh", "/start.sh"]
                """,
            "docker/start.sh": "python -m shop.serve\n",
            "requirements.txt": "",
            "shop/serve.py": "",
            **PACKAGE,
        },
        ["docker/Dockerfile:6 image: python shop.serve -> shop/serve.py deployed"],
    ),
    "services of one repository": (
        {
            "services/api/Dockerfile": "FROM python\nWORKDIR /app\nCOPY . .\nCMD python app.py\n",
            "services/web/Dockerfile": "FROM python\nWORKDIR /app\nCOPY services/web .\nCMD python app.py\n",
            "services/api/app.py": "",
            "services/web/app.py": "",
        },
        [
            "services/api/Dockerfile:4 image: python app.py -> services/api/app.py deployed",
            "services/web/Dockerfile:4 image: python app.py -> services/web/app.py deployed",
        ],
    ),
    "targets": (
        {
            "Dockerfile": """
                FROM python:3.12 AS base
                WORKDIR /app
                COPY . .
                FROM base AS development
                CMD ["flask", "--app", "app", "run", "--debug"]
                FROM base AS worker
                CMD ["celery", "-A", "app", "worker"]
                FROM base AS production
                CMD ["gunicorn", "app:app"]
                """,
            "app.py": "",
        },
        [
            "Dockerfile:5 stage development: flask-cli app -> app.py debug=true development",
            "Dockerfile:7 stage worker: celery app -> app.py unknown",
            "Dockerfile:9 stage production: gunicorn app:app -> app.py deployed",
        ],
    ),
    "the last stage is for tests": (
        {
            "Dockerfile": """
                FROM python:3.12 AS lean
                WORKDIR /app
                COPY app.py .
                CMD ["gunicorn", "app:app"]
                FROM lean AS dev
                RUN pip install playwright
                FROM lean AS ci
                CMD ["flask", "--app", "app", "run"]
                """,
            "app.py": "",
        },
        [
            "Dockerfile:4 stage dev: gunicorn app:app -> app.py development",
            "Dockerfile:4 stage lean: gunicorn app:app -> app.py deployed",
            "Dockerfile:8 stage ci: flask-cli app -> app.py development",
        ],
    ),
    "a Dockerfile for development": (
        {"Dockerfile.dev": 'FROM python\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n', "app.py": ""},
        ["Dockerfile.dev:4 image: python app.py -> app.py development"],
    ),
    "a script in the Dockerfile": (
        {
            "Containerfile": """
                FROM python:3.12
                WORKDIR /app
                COPY app.py .
                COPY --chmod=755 <<EOF /start.sh
                #!/bin/sh
                exec gunicorn app:app
                EOF
                CMD ["/start.sh"]
                """,
            "app.py": "",
        },
        ["Containerfile:8 image: gunicorn app:app -> app.py deployed"],
    ),
    "alpine and uWSGI": (
        {
            "Dockerfile": """
                FROM alpine:3.20
                RUN apk add --no-cache uwsgi-python3 python3
                COPY . /app
                WORKDIR /app
                CMD [ "uwsgi", "--ini", "uwsgi.ini" ]
                """,
            "uwsgi.ini": "[uwsgi]\nmodule = wsgi:app\n",
            "wsgi.py": "",
        },
        ["Dockerfile:5 image: uwsgi wsgi:app -> wsgi.py deployed"],
    ),
    "nginx and Supervisor in one image": (
        {
            "Dockerfile": """
                FROM python:3.12
                RUN apt-get update && apt-get install -y nginx supervisor
                COPY app /app
                COPY supervisord.conf /etc/supervisor/conf.d/supervisord.conf
                CMD ["/usr/bin/supervisord", "-n"]
                """,
            "supervisord.conf": """
                [program:nginx]
                command=/usr/sbin/nginx -g "daemon off;"

                [program:app]
                directory=/app
                command=gunicorn -b 127.0.0.1:8000 main:app
                """,
            "app/main.py": "",
        },
        ["supervisord.conf:6 app: gunicorn main:app -> app/main.py on 127.0.0.1:8000 deployed"],
    ),
    "an image that starts what it finds": (
        {
            "Dockerfile": "FROM tiangolo/meinheld-gunicorn-flask:python3.9\nCOPY ./app /app/app\n",
            "app/main.py": "",
        },
        ["Dockerfile:1 image: gunicorn app.main:app -> app/main.py on 0.0.0.0:80 deployed"],
    ),
    "an image that nobody knows": (
        {"Dockerfile": "FROM acme/flask-base:2\nCOPY . /app\n", "app.py": ""},
        ["Dockerfile:1 image: unknown deployed ?command"],
    ),
    "an image without a start": ({"Dockerfile": "FROM python:3\nCOPY . /app\n", "app.py": ""}, []),
    "a page of nginx": (
        {"Dockerfile": "FROM nginx\nCOPY . /usr/share/nginx/html\n", "tools/make.py": ""},
        [],
    ),
    "a build that nobody starts": (
        {"Dockerfile": "FROM python AS test\nCOPY . .\nRUN pytest\nFROM scratch\nCOPY --from=test /x /\n"},
        [],
    ),
}


@pytest.mark.parametrize(("files", "expected"), PROJECTS.values(), ids=PROJECTS.keys())
def test_projects(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    """What a script says of itself is another reader's."""
    assert [line for line in launches_of(tmp_path, files) if " script: " not in line] == expected


@pytest.mark.parametrize(
    "name",
    [
        "Dockerfile", "Dockerfile.prod", "api.Dockerfile", "docker/api.dockerfile", "Containerfile",
        "a/Containerfile.web", "Dockerfile-api",
    ],
)  # fmt: skip
def test_names(tmp_path: Path, name: str) -> None:
    deployment = deployment_of(tmp_path, {name: "FROM python\nCMD flask run\n"})
    found = processes_of(READER, name, deployment)
    assert [one.script.text for one in found if isinstance(one, Process) and one.script] == ["flask run"]


@pytest.mark.parametrize("name", ["Dockerfile.dockerignore", "Dockerfile.j2", "Dockerfile.md"])
def test_files_that_only_sound_like_it(tmp_path: Path, name: str) -> None:
    deployment = deployment_of(tmp_path, {name: "FROM python\nCMD flask run\n"})
    assert processes_of(READER, name, deployment) == []


def test_the_reason_for_a_stage(tmp_path: Path) -> None:
    text = "FROM python AS base\nFROM base AS dev\nCMD a\nFROM base AS other\nCMD b\nFROM base\nCMD c\n"
    found = processes_of(READER, "Dockerfile", deployment_of(tmp_path, {"Dockerfile": text}))
    assert [(one.name, one.stage_reason) for one in found] == [
        ("stage dev", "the name of the stage `dev` says so"),
        ("stage other", "the stage `other` is built only if it is asked for"),
        ("image", "that is what a file like `Dockerfile` is for"),
    ]


def test_what_an_unknown_base_decides(tmp_path: Path) -> None:
    found = processes_of(
        READER,
        "Dockerfile",
        deployment_of(tmp_path, {"Dockerfile": "FROM $BASE\nCOPY app.py /\n", "app.py": ""}),
    )
    assert [one.unresolved[0].reason for one in found if isinstance(one, Launch)] == [
        "neither CMD nor ENTRYPOINT is set, so the base image `${BASE}` decides"
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x7fELF\x00\x01\x02" * 100, "not text in UTF-8"),
        (b"x" * 2_000_000, "larger than"),
        (b"FROM python\n" * 20_000, "more than 2,000 instructions"),
        (b"FROM python\nENV A=aaaaaaaaaa\n" + b"ENV A=$A$A$A\n" * 100, "longer than 100,000 characters"),
    ],
    ids=["binary", "too large", "stages", "doubling"],
)
def test_hostile_files_are_notified(tmp_path: Path, content: bytes, message: str) -> None:
    deployment = deployment_of(tmp_path, {"Dockerfile": content})
    assert launches_of(tmp_path, {"Dockerfile": content}, said=True) == []
    from fumehood.launch.collect import collect

    collect(deployment)
    assert [message in one.message for one in deployment.notifications] == [True]


def test_a_megabyte_in_one_line_says_nothing(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"Dockerfile": "FROM python\nRUN " + "x" * 990_000}) == []

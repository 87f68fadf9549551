"""uWSGI's files of the shapes that tutorials and projects have."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("uwsgi")

HOST = """
    [uwsgi]
    module = wsgi:app

    master = true
    processes = 5

    socket = shop.sock
    chmod-socket = 660
    vacuum = true
    die-on-term = true
    """


@pytest.mark.parametrize("path", ["shop.ini", "deploy/shop.ini", "deploy/shop.ini.j2"])
def test_host(tmp_path: Path, path: str) -> None:
    assert launches_of(tmp_path, {path: HOST, "wsgi.py": ""}) == [
        f"{path}:2 shop: uwsgi wsgi:app -> wsgi.py on shop.sock: workers=5 deployed"
    ]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            "chdir = /srv/shop\nmodule = web.wsgi\ncallable = app\nhttp = :80",
            "web.wsgi:app -> web/wsgi.py on 0.0.0.0:80",
        ),
        ("chdir = %d\nwsgi-file = ../app.py\nlazy-apps = true", "app:application -> app.py preload=false"),
        ("chdir = %d..\nmodule = web.wsgi:app", "web.wsgi:app -> web/wsgi.py"),
        ("pythonpath = /srv/shop/web\nmodule = wsgi:create_app()", "wsgi:create_app() -> web/wsgi.py"),
        ("mount = /=web.wsgi:app\nmanage-script-name = true", "web.wsgi:app -> web/wsgi.py"),
        ("module = $(APP):app", "${APP}:app -> ? deployed ?target"),
    ],
)
def test_options(tmp_path: Path, options: str, expected: str) -> None:
    files = {"conf/site.ini": f"[uwsgi]\n{options}\n", "app.py": "", "web/__init__.py": "", "web/wsgi.py": ""}
    [found] = launches_of(tmp_path, files)
    shown = found.partition(": uwsgi ")[2]
    assert shown == expected if "deployed" in expected else shown == f"{expected} deployed"


def test_files_without_an_app(tmp_path: Path) -> None:
    files = {"base.ini": "[uwsgi]\nmaster = true\n", "emperor.ini": "[uwsgi]\nemperor = /etc/vassals\n"}
    assert launches_of(tmp_path, files) == []


def test_one_that_a_command_reads_is_no_launch_of_its_own(tmp_path: Path) -> None:
    files = {
        "Dockerfile": """
            FROM python:3
            WORKDIR /app
            COPY . .
            CMD ["uwsgi", "--ini", "shop.ini"]
            """,
        "shop.ini": HOST,
        "wsgi.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "Dockerfile:4 image: uwsgi wsgi:app -> wsgi.py on shop.sock: workers=5 deployed"
    ]


def test_the_way_leads_from_the_file_that_includes(tmp_path: Path) -> None:
    files = {
        "prod.ini": "[uwsgi]\nini = base.ini\n",
        "base.ini": "[uwsgi]\nmodule = wsgi:app\n",
        "wsgi.py": "",
    }
    [launch] = processes_of(READER, "prod.ini", deployment_of(tmp_path, files))
    assert isinstance(launch, Launch)
    assert [(step.location.path, step.location.line, step.note) for step in launch.chain] == [
        ("prod.ini", 1, "includes `base.ini`"),
        ("base.ini", 2, "starts uWSGI with `wsgi:app`"),
    ]

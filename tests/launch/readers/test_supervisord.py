"""Supervisor's configuration of the shapes that images and hosts have."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("supervisord")

IMAGE = """
    [supervisord]
    nodaemon=true
    environment=MODE="production"

    [program:nginx]
    command=/usr/sbin/nginx -g "daemon off;"

    [program:web]
    command = gunicorn
        --bind 127.0.0.1:8000   ; nginx is in front
        -w 4 shop.wsgi:app
    directory = /app
    autostart=true
    """


def test_gunicorn_behind_nginx_in_an_image(tmp_path: Path) -> None:
    files = {"docker/supervisord.conf": IMAGE, "shop/__init__.py": "", "shop/wsgi.py": ""}
    assert launches_of(tmp_path, files) == [
        "docker/supervisord.conf:9 web: gunicorn shop.wsgi:app -> shop/wsgi.py on 127.0.0.1:8000 workers=4 deployed"
    ]


def test_places_and_environment(tmp_path: Path) -> None:
    _, web = processes_of(READER, "supervisord.conf", deployment_of(tmp_path, {"supervisord.conf": IMAGE}))
    assert isinstance(web, Process)
    assert [word.location for word in web.words[:3]] == [
        Location("supervisord.conf", 9, 11, 9, 19),
        Location("supervisord.conf", 10, 5, 10, 11),
        Location("supervisord.conf", 10, 12, 10, 26),
    ]
    assert {name: word.text for name, word in web.environment.items()} == {"MODE": "production"}


@pytest.mark.parametrize(
    ("settings", "words", "environment"),
    [
        ("command=python app.py", "python|app.py", {}),
        ("command: bash -c 'cd /x && python app.py'", "bash|-c|cd /x && python app.py", {}),
        ("COMMAND=%(here)s/run.sh %(program_name)s 100%%", "/conf/run.sh|web|100%", {}),
        ("command=g -b :80%(process_num)02d", "g|-b|:8000", {}),
        ("command=g -b :80%(process_num)02d\nnumprocs=2", "g|-b|:80${process_num}?process_num", {}),
        ("command=g -b :%(ENV_PORT)s", "g|-b|:${PORT}?PORT", {}),
        ("command=g {{ app }}:app", "g|${app}:app?app", {}),
        ("command=g\nenvironment=A=\"1,2\",B='x y',C=/%(ENV_NAME)s", "g", {"A": "1,2", "B": "x y", "C": "/${NAME}"}),
        ("command=g\nenvironment=\n  A=1,\n  B=2", "g", {"A": "1", "B": "2"}),
    ],
)  # fmt: skip
def test_programs(tmp_path: Path, settings: str, words: str, environment: dict[str, str]) -> None:
    files = {"conf/web.conf": f"[program:web]\n{settings}\n"}
    [process] = processes_of(READER, "conf/web.conf", deployment_of(tmp_path, files))
    assert isinstance(process, Process)
    assert (
        "|".join(word.text + "".join(f"?{name}" for name in word.missing) for word in process.words) == words
    )
    assert {name: word.text for name, word in process.environment.items()} == environment


def test_here_is_the_folder_of_the_file(tmp_path: Path) -> None:
    files = {
        "conf/web.conf": "[fcgi-program:web]\ncommand=python %(here)s/../app.py\ndirectory=%(here)s/..\n",
        "app.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "conf/web.conf:2 web: python /conf/../app.py -> app.py deployed",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[program:a]\ncommand=g 'a", "a quote is not closed"),
        ("command=g\n[program:a]", "a setting before the first section"),
        ("[program:a]\ncommand", "neither a section nor a setting"),
        ("[program:a]\ncommand=a\n" * 15_000, "more than"),
        ("[program:a]\ncommand=a\n" * 101, "more than 100 programs"),
        (
            "[program:a]\nenvironment=" + 'A="' * 150_000 + "\ncommand=" + "'" * 400_000,
            "more than 50,000 characters",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        processes_of(READER, "a.conf", deployment_of(tmp_path, {"a.conf": text}))

"""uWSGI's own files: formats, order, variables, conditions, and what must not hang."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.launch import Word
from fumehood.launch.uwsgi_settings import has_section, read_uwsgi
from tests.launches import deployment_of

FORMATS = {
    "uwsgi.ini": """
        [uwsgi]
        # no comment: ; inside of a value
        module = shop.wsgi:app
        master
        socket=:3031
        socket = /run/shop.sock
        """,
    "uwsgi.yaml": """
        uwsgi:
          module: shop.wsgi:app
          master: true
          socket:
            - :3031
            - /run/shop.sock
        """,
    "uwsgi.json": """
        {"uwsgi": {"module": "shop.wsgi:app", "master": true, "lazy": false, "socket": [":3031", "/run/shop.sock"]}}
        """,
    "uwsgi.xml": """
        <uwsgi>
          <module>shop.wsgi:app</module>
          <master/>
          <socket>:3031</socket>
          <socket> /run/shop.sock </socket>
        </uwsgi>
        """,
}


@pytest.mark.parametrize("path", FORMATS)
def test_formats(tmp_path: Path, path: str) -> None:
    assert options(tmp_path, path, {path: FORMATS[path]}) == [
        "module=shop.wsgi:app",
        "master=",
        "socket=:3031",
        "socket=/run/shop.sock",
    ]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("uwsgi.ini", (3, 10, 23)),
        ("uwsgi.yaml", (2, 11, 24)),
        ("uwsgi.json", (1, 22, 37)),
        ("uwsgi.xml", (2, 11, 24)),
    ],
)
def test_places(tmp_path: Path, path: str, place: tuple[int, int, int]) -> None:
    line, column, end = place
    [(_, word), *_] = read_uwsgi(path, deployment_of(tmp_path, {path: FORMATS[path]}))
    assert word.location == Location(path, line, column, line, end)


def test_variables(tmp_path: Path) -> None:
    files = {
        "conf/shop.ini": """
            [uwsgi]
            name = shop
            set-placeholder = base = /srv/%(name)
            chdir = %(base)/app
            pythonpath = %d
            pidfile = /run/%n-%h.pid
            env = TOKEN=$(TOKEN)
            env = MODE=$(MODE)
            key = @(/etc/key)
            workers = %(cores + 1)
            """
    }
    environment = {"MODE": Word("prod", Location("Dockerfile", 1, 1, 1, 2))}
    assert options(tmp_path, "conf/shop.ini", files, here="/srv/conf", environment=environment)[2:] == [
        "chdir=/srv/shop/app",
        "pythonpath=/srv/conf/",
        "pidfile=/run/shop-${%h}.pid ?%h",
        "env=TOKEN=${TOKEN} ?TOKEN",
        "env=MODE=prod",
        "key=${@/etc/key} ?@/etc/key",
        "workers=${cores+1} ?cores+1",
    ]


def test_included_files_come_in_their_place(tmp_path: Path) -> None:
    files = {
        "uwsgi.ini": """
            [uwsgi]
            socket = :1
            ini = conf/base.ini
            ini = :extra
            include = /etc/uwsgi/missing.ini
            socket = :2
            [extra]
            master =
            """,
        "conf/base.ini": "[uwsgi]\nxml = other.xml\nprocesses = 4\nfolder = %d",
        "conf/other.xml": "<uwsgi><threads>2</threads></uwsgi>",
    }
    assert options(tmp_path, "uwsgi.ini", files) == [
        "socket=:1",
        "threads=2",
        "processes=4",
        "folder=conf/",
        "master=",
        "include=/etc/uwsgi/missing.ini",
        "socket=:2",
    ]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("if-env = MODE\nmodule = %(_):app\nendif =", ["module=prod:app"]),
        ("if-env = DEV\nmodule = dev:app\nendif =", ["if-env=DEV"]),
        ("if-not-env = DEV\nmodule = prod:app\nendif", ["if-not-env=DEV", "module=prod:app"]),
        ("if-not-env = MODE\nmodule = dev:app\nendif", []),
        ("if-file = app.py\nwsgi-file = %(_)\nendif =", ["wsgi-file=app.py"]),
        ("if-exists = /maintenance\nmodule = sorry:app\nendif =", ["if-exists=/maintenance"]),
        ("master\nif-opt = master\nmodule = a:app\nendif =", ["master=", "module=a:app"]),
        ("if-reload =\nmodule = b:app\nendif =", []),
        ("for = 1 2\nsocket = :303%(_)\nendfor =\nmaster", ["socket=:3031", "socket=:3032", "master="]),
    ],
)
def test_conditions_and_loops(tmp_path: Path, block: str, expected: list[str]) -> None:
    environment = {"MODE": Word("prod", Location("Dockerfile", 1, 1, 1, 2))}
    files = {"uwsgi.ini": f"[uwsgi]\n{block}\n", "app.py": ""}
    assert options(tmp_path, "uwsgi.ini", files, environment=environment) == expected


@pytest.mark.parametrize("suffix", ["ini", "yaml", "json", "xml"])
def test_other_sections(tmp_path: Path, suffix: str) -> None:
    content = {
        "ini": "[uwsgi]\nmodule=a\n[prod]\nmodule=b",
        "yaml": "uwsgi: {module: a}\nprod: {module: b}",
        "json": '{"uwsgi": {"module": "a"}, "prod": {"module": "b"}}',
        "xml": '<all><uwsgi id="uwsgi"><module>a</module></uwsgi><uwsgi id="prod"><module>b</module></uwsgi></all>',
    }
    path = f"uwsgi.{suffix}"
    assert options(tmp_path, path, {path: content[suffix]}, section="prod") == ["module=b"]
    assert options(tmp_path, path, {path: content[suffix]}, section="other") == []
    assert has_section(path, deployment_of(tmp_path, {path: content[suffix]}))


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"uwsgi.ini": "[uwsgi]\nini = uwsgi.ini"}, "includes itself"),
        ({"uwsgi.ini": "[uwsgi]\nini = a.ini", "a.ini": "[uwsgi]\ninclude = uwsgi.ini"}, "includes itself"),
        ({"uwsgi.ini": "[uwsgi]\n" + "ini = a.ini\n" * 99, "a.ini": "[uwsgi]\n"}, "too many files"),
        ({"uwsgi.ini": "[uwsgi]\n" + "a\n" * 400_000}, "more than 20000 sections and settings"),
        (
            {"uwsgi.ini": "[uwsgi]\nfor = " + "a " * 300_000 + "\n" + "b = %(_)\n" * 9},
            "more than 5000 options",
        ),
        ({"uwsgi.ini": "[" * 900_000}, "a section without"),
    ],
)
def test_hostile_files_are_refused(tmp_path: Path, files: dict[str, str], reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_uwsgi("uwsgi.ini", deployment_of(tmp_path, files))


@pytest.mark.parametrize(
    "body",
    [
        "a = " + "%(a)" * 200_000,
        "a = x\n" + "a = %(a)%(a)\nb = %(b)%(a)%(b)\n" * 2_000,
        "a = " + "%a" * 400_000,
    ],
)
def test_repetition_is_bounded(tmp_path: Path, body: str) -> None:
    found = read_uwsgi("uwsgi.ini", deployment_of(tmp_path, {"uwsgi.ini": f"[uwsgi]\n{body}"}))
    assert max(len(word.text) for _, word in found) < 3_000_000


def options(root: Path, path: str, files: dict[str, str], **more: object) -> list[str]:
    """The options as `name=value ?missing`."""
    found = read_uwsgi(path, deployment_of(root, files), **more)  # type: ignore[arg-type]
    return [f"{key}={word.text}" + "".join(f" ?{name}" for name in word.missing) for key, word in found]

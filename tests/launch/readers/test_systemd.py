"""systemd units of the shapes that tutorials and projects have."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("systemd")

GUNICORN = """
    [Unit]
    Description=Gunicorn instance to serve the shop
    After=network.target

    [Service]
    User=sammy
    Group=www-data
    WorkingDirectory=/srv/sammy/shop
    Environment="PATH=/srv/sammy/shop/venv/bin"
    ExecStart=/srv/sammy/shop/venv/bin/gunicorn --workers 3 --bind unix:shop.sock -m 007 wsgi:app

    [Install]
    WantedBy=multi-user.target
    """


@pytest.mark.parametrize("path", ["shop.service", "deploy/shop.service", "etc/systemd/system/shop.service"])
def test_gunicorn_with_a_socket(tmp_path: Path, path: str) -> None:
    assert launches_of(tmp_path, {path: GUNICORN, "wsgi.py": ""}) == [
        f"{path}:10 shop: gunicorn wsgi:app -> wsgi.py on unix:shop.sock: workers=3 deployed"
    ]


def test_uwsgi_with_an_ini_file(tmp_path: Path) -> None:
    unit = """
        [Service]
        WorkingDirectory=/srv/sammy/shop
        ExecStart=/srv/sammy/shop/venv/bin/uwsgi --ini shop.ini
        """
    files = {
        "shop.service": unit,
        "shop.ini": "[uwsgi]\nmodule = wsgi:app\nmaster = true\nprocesses = 5\nsocket = shop.sock\n",
        "wsgi.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "shop.service:3 shop: uwsgi wsgi:app -> wsgi.py on shop.sock: workers=5 deployed",
    ]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("/usr/bin/python3 /opt/shop/app.py", "/usr/bin/python3|/opt/shop/app.py"),
        ("@/usr/bin/python3 shop -u app.py", "/usr/bin/python3|-u|app.py"),
        ("-+/bin/env  A=1 python app.py", "/bin/env|A=1|python|app.py"),
        (r"/bin/sh -c 'exec g -b :$PORT \"a:b\"'", '/bin/sh|-c|exec g -b :$PORT "a:b"'),
        ('/bin/g --x="a b"c \\x41\\s\\q', "/bin/g|--x=a bc|A \\q"),
        ("/bin/g -b 0.0.0.0:${PORT} $ARGS ${OTHER}", "/bin/g|-b|0.0.0.0:8000|--a|--b|${OTHER}?OTHER"),
        ("/bin/g $$X $NONE", "/bin/g|$X|${NONE}?NONE"),
        (":/bin/g $ARGS", "/bin/g|$ARGS"),
        ("%h/venv/bin/g %n %p 100%%", "${%h}/venv/bin/g?%h|shop.service|shop|100%"),
        ("/bin/g {{ app_dir | default('/x y') }}/app.py", "/bin/g|${app_dir}/app.py?app_dir"),
        ("/bin/g \\\n    --reload \\\n  # why not\n    wsgi:app", "/bin/g|--reload|wsgi:app"),
        ("/bin/a\nExecStart=\nExecStart=/bin/b", "/bin/b"),
    ],
)
def test_command_lines(tmp_path: Path, start: str, expected: str) -> None:
    unit = f'[Service]\nEnvironment=PORT=8000 "ARGS=--a --b"\nExecStart={start}\n'
    [process] = processes_of(READER, "shop.service", deployment_of(tmp_path, {"shop.service": unit}))
    assert isinstance(process, Process)
    shown = [word.text + "".join(f"?{name}" for name in word.missing) for word in process.words]
    assert "|".join(shown) == expected


def test_instances_of_a_template_are_unknown(tmp_path: Path) -> None:
    unit = "[Service]\nWorkingDirectory=/srv/%i\nExecStart=/bin/g -b :80%i %p"
    files = {"shop@.service": unit, "shop@1.service": unit}
    deployment = deployment_of(tmp_path, files)
    found = [processes_of(READER, path, deployment)[0] for path in files]
    assert [
        (one.name, one.folder, [word.text for word in one.words[2:]])
        for one in found
        if isinstance(one, Process)
    ] == [
        ("shop@", "/srv/${%i}", [":80${%i}", "shop"]),
        ("shop@1", "/srv/1", [":801", "shop"]),
    ]


def test_every_word_has_its_place(tmp_path: Path) -> None:
    unit = "[Service]\nExecStart = /bin/g \\\n   --bind 'a b'\n"
    [process] = processes_of(READER, "a.service", deployment_of(tmp_path, {"a.service": unit}))
    assert isinstance(process, Process)
    assert [word.location for word in process.words] == [
        Location("a.service", 2, 13, 2, 19),
        Location("a.service", 3, 4, 3, 10),
        Location("a.service", 3, 11, 3, 16),
    ]


def test_environment(tmp_path: Path) -> None:
    files = {
        "deploy/shop.service": """
            [Service]
            WorkingDirectory=/srv/shop
            Environment=FLASK_APP=wsgi "GREETING=hello you" MODE=one
            EnvironmentFile=-/srv/shop/deploy/shop.env
            EnvironmentFile=/etc/default/shop
            ExecStart=/srv/shop/venv/bin/flask run
            """,
        "deploy/shop.env": "MODE=two\n# nothing\nDEBUG='1'\n",
        "wsgi.py": "",
    }
    [process] = processes_of(READER, "deploy/shop.service", deployment_of(tmp_path, files))
    assert isinstance(process, Process)
    assert {name: word.text for name, word in process.environment.items()} == {
        "FLASK_APP": "wsgi",
        "GREETING": "hello you",
        "MODE": "two",
        "DEBUG": "1",
    }
    assert process.environment["MODE"].location.path == "deploy/shop.env"


def test_drop_ins_belong_to_their_unit(tmp_path: Path) -> None:
    files = {
        "shop.service": "[Service]\nExecStart=/bin/gunicorn wsgi:app\n",
        "shop.service.d/10-bind.conf": "[Service]\nExecStart=\nExecStart=/bin/gunicorn -b :80 wsgi:app\n",
        "shop.service.d/20-env.conf": "[Service]\nEnvironment=ExecStart=no\n",
        "other.service.d/a.conf": "[Service]\nExecStart=/bin/gunicorn wsgi:app\n",
        "wsgi.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "other.service.d/a.conf:2 other: gunicorn wsgi:app -> wsgi.py deployed",
        "shop.service.d/10-bind.conf:3 shop: gunicorn wsgi:app -> wsgi.py on 0.0.0.0:80 deployed",
    ]


@pytest.mark.parametrize("path", ["examples/shop.service", "shop-dev.service", "shop.service.example"])
def test_development(tmp_path: Path, path: str) -> None:
    [found] = launches_of(tmp_path, {path: GUNICORN, "wsgi.py": ""})
    assert found.endswith("development")


@pytest.mark.parametrize(
    ("unit", "reason"),
    [
        ("[Service]\nExecStart=/bin/g 'a", "a quote is not closed"),
        ("[Service]\n" + "ExecStart=/bin/g\n" * 15_000, "more than 50 commands"),
        ("[Service]\nExecStart=" + "a " * 400_000, "more than 50,000 characters"),
        ("[Service\nExecStart=", "a section without"),
        (
            "[Service]\nEnvironment='A=" + "x " * 400 + "'\nExecStart=/bin/g " + "$A " * 16_000,
            "a command of more than 2,000 words",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, unit: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        processes_of(READER, "a.service", deployment_of(tmp_path, {"a.service": unit}))

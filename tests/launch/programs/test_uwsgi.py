"""uWSGI: command lines, and the options of its files."""

from pathlib import Path

import pytest

from fumehood.launch.programs.uwsgi import uwsgi_launch
from tests.command_lines import command_of, deployment_of, lines, short, started, word

FILES = {
    "app.py": "",
    "wsgi.py": "",
    "shop/__init__.py": "",
    "shop/web.py": "",
    "shop/wsgi.py": "",
    "uwsgi.ini": """
        [uwsgi]
        module = shop.wsgi:app
        http-socket = :8080
        processes = 4
        master = true

        [other]
        wsgi-file = app.py
        callable = server
        """,
    "deploy/uwsgi.yml": """
        uwsgi:
          wsgi-file: wsgi.py
          http: 127.0.0.1:80
        """,
    "bad.yml": "uwsgi: [",
}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("uwsgi --http :8000 --module app:app", "uwsgi app:app -> app.py on 0.0.0.0:8000"),
        ("uwsgi --http-socket 0.0.0.0:80 -w wsgi", "uwsgi wsgi:application -> wsgi.py on 0.0.0.0:80"),
        (
            "uwsgi -s /tmp/shop.sock -w shop.wsgi:app",
            "uwsgi shop.wsgi:app -> shop/wsgi.py on /tmp/shop.sock:",
        ),
        ("uwsgi --socket=127.0.0.1:3031 --http=:80 -w app:app", "uwsgi app:app -> app.py on 0.0.0.0:80"),
        ("uwsgi --http=:80 --wsgi-file wsgi.py --callable app", "uwsgi wsgi:app -> wsgi.py on 0.0.0.0:80"),
        ("uwsgi --http=:80 --file=wsgi.py", "uwsgi wsgi:application -> wsgi.py on 0.0.0.0:80"),
        ("uwsgi --module shop --callable 'create_app()'", "uwsgi shop:create_app() -> shop/__init__.py"),
        ("uwsgi --module 'shop:create_app()'", "uwsgi shop:create_app() -> shop/__init__.py"),
        ("uwsgi --manage-script-name --mount /=app:app", "uwsgi app:app -> app.py"),
        ("uwsgi --mount /shop=wsgi.py --callable app", "uwsgi wsgi:app -> wsgi.py"),
        ("uwsgi -M -p 4 --enable-threads -w app:app", "uwsgi app:app -> app.py workers=4"),
        (
            "uwsgi --master --workers=2 --lazy-apps -w app:app",
            "uwsgi app:app -> app.py workers=2 preload=false",
        ),
        ("uwsgi --py-autoreload=1 -w app:app", "uwsgi app:app -> app.py reload=true"),
        ("uwsgi --py-autoreload 0 -w app:app", "uwsgi app:app -> app.py reload=false"),
        ("uwsgi -H /venv --chdir /app/shop -w wsgi:app", "uwsgi wsgi:app -> shop/wsgi.py"),
        ("uwsgi --pp shop --plugins python3,http -w wsgi:app", "uwsgi wsgi:app -> wsgi.py"),
        (
            "uwsgi_python3 --http-socket :80 --unheard-of x app.py",
            "uwsgi app:application -> app.py on 0.0.0.0:80",
        ),
        ("uwsgi --http :80 wsgi.py:app", "uwsgi wsgi:app -> wsgi.py on 0.0.0.0:80"),
        ("uwsgi --http :80 shop.web:app", "uwsgi shop.web:app -> shop/web.py on 0.0.0.0:80"),
        ("uwsgi --ini uwsgi.ini", "uwsgi shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8080 workers=4"),
        ("uwsgi uwsgi.ini", "uwsgi shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8080 workers=4"),
        ("uwsgi --ini /app/uwsgi.ini:other", "uwsgi app:server -> app.py"),
        ("uwsgi -y deploy/uwsgi.yml", "uwsgi wsgi:application -> wsgi.py on 127.0.0.1:80"),
        (
            "uwsgi --ini uwsgi.ini --processes 8",
            "uwsgi shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8080 workers=8",
        ),
        ("uwsgi --ini /etc/uwsgi.ini", "uwsgi ?target ?settings"),
        ("uwsgi --yaml bad.yml", "uwsgi ?target ?settings"),
        ("uwsgi --ini ${INI}", "uwsgi ?target ?settings"),
        ("uwsgi --http 0.0.0.0:${PORT} -w app:app", "uwsgi app:app -> app.py on 0.0.0.0:${PORT} ?port"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


def test_one_launch_for_each_app_that_is_mounted(tmp_path: Path) -> None:
    assert lines(tmp_path, "uwsgi --mount /=app:app --mount /shop=shop.wsgi:app", FILES) == [
        "uwsgi app:app -> app.py",
        "uwsgi shop.wsgi:app -> shop/wsgi.py",
    ]


@pytest.mark.parametrize("line", ["uwsgi --version", "uwsgi --emperor /etc/uwsgi/vassals", "uwsgi --help"])
def test_what_starts_nothing(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([("module", "app:app"), ("lazy-apps", "")], "uwsgi app:app -> app.py preload=false"),
        ([("module", "app:app"), ("lazy-apps", "false")], "uwsgi app:app -> app.py"),
        ([("module", "app"), ("module", "wsgi")], "uwsgi wsgi:application -> wsgi.py"),
        ([("wsgi-file", "shop/wsgi.py"), ("chdir", "shop")], "uwsgi wsgi:application -> ? ?target"),
        ([("module", "app:app"), ("if-env", "X")], "uwsgi app:app -> app.py ?settings"),
        ([("module", "app:app"), ("include", "more.ini")], "uwsgi app:app -> app.py ?settings"),
        ([("socket", "/s"), ("module", "app:app")], "uwsgi app:app -> app.py on /s:"),
    ],
)
def test_options_of_files(tmp_path: Path, options: list[tuple[str, str]], expected: str) -> None:
    settings = [(name, word(text)) for name, text in options]
    deployment = deployment_of(tmp_path, FILES)
    assert [short(one) for one in uwsgi_launch(settings, command_of("uwsgi"), deployment)] == [expected]


def test_the_environment_and_the_places_are_those_of_the_file(tmp_path: Path) -> None:
    files = {"uwsgi.ini": "[uwsgi]\nenv = MODE=prod\nmodule = app:app\n", "app.py": ""}
    (launch,) = started(tmp_path, "uwsgi --ini uwsgi.ini", files)
    assert launch.target is not None
    assert {name: value.text for name, value in launch.environment.items()} == {"MODE": "prod"}
    assert (launch.target.written.location.path, launch.target.written.location.line) == ("uwsgi.ini", 3)


def test_no_more_apps_than_anybody_mounts(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, FILES)
    settings = [("mount", word(f"/{number}=app:app")) for number in range(20_000)]
    assert len(list(uwsgi_launch(settings, command_of("uwsgi"), deployment))) == 50
    assert [one.id for one in deployment.notifications] == ["limit-reached"]

"""Command lines of Flask, with its variables and how it finds the app."""

from pathlib import Path

import pytest

from tests.command_lines import lines, started

FILES = ["app.py", "hello.py", "shop/__init__.py", "shop/web.py", "src/store/__init__.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("flask run", "flask-cli app -> app.py"),
        ("flask --app hello run", "flask-cli hello -> hello.py"),
        ("flask -A hello:create_app run", "flask-cli hello:create_app -> hello.py"),
        ("flask --app 'hello:create_app(\"dev\")' run", 'flask-cli hello:create_app("dev") -> hello.py'),
        ("flask --app=hello.py run", "flask-cli hello -> hello.py"),
        ("flask --app ./shop/web.py run", "flask-cli shop.web -> shop/web.py"),
        ("flask --app shop.web:app run", "flask-cli shop.web:app -> shop/web.py"),
        ("flask --app /app/shop run", "flask-cli shop -> shop/__init__.py"),
        ("flask --app shop/__init__.py run", "flask-cli shop -> shop/__init__.py"),
        ("flask --app store run", "flask-cli store -> src/store/__init__.py"),
        ("flask run --app hello", "flask-cli hello -> hello.py"),
        ("FLASK_APP=hello.py flask run", "flask-cli hello -> hello.py"),
        ("FLASK_APP=hello flask --app app run", "flask-cli app -> app.py"),
        ("FLASK_APP=shop:web flask run", "flask-cli shop:web -> shop/__init__.py"),
        ("FLASK_APP=gone.py flask run", "flask-cli gone -> ? ?target"),
        ("FLASK_APP=${APP} flask run", "flask-cli ${APP} -> ? ?target"),
        ("flask run --host=0.0.0.0 --port 80", "flask-cli app -> app.py on 0.0.0.0:80"),
        ("flask run -h 0.0.0.0 -p80", "flask-cli app -> app.py on 0.0.0.0:80"),
        ("FLASK_RUN_HOST=0.0.0.0 FLASK_RUN_PORT=80 flask run", "flask-cli app -> app.py on 0.0.0.0:80"),
        ("FLASK_RUN_PORT=80 flask run -p 90", "flask-cli app -> app.py on :90"),
        ("flask run -p ${PORT}", "flask-cli app -> app.py on :${PORT} ?port"),
        ("flask --debug run", "flask-cli app -> app.py debug=true"),
        ("flask run --debug --no-reload", "flask-cli app -> app.py debug=true reload=false"),
        ("flask --debug run --no-debug", "flask-cli app -> app.py debug=false"),
        ("flask run --reload --with-threads", "flask-cli app -> app.py reload=true"),
        ("FLASK_DEBUG=1 flask run", "flask-cli app -> app.py debug=true"),
        ("FLASK_DEBUG=0 flask run", "flask-cli app -> app.py debug=false"),
        ("FLASK_DEBUG=False flask run", "flask-cli app -> app.py debug=false"),
        ("FLASK_DEBUG=off flask run", "flask-cli app -> app.py debug=true"),
        ("FLASK_DEBUG=1 flask run --no-debug", "flask-cli app -> app.py debug=false"),
        ("FLASK_DEBUG=${DEBUG} flask run", "flask-cli app -> app.py debug=${DEBUG} ?debug"),
        ("FLASK_ENV=development flask run", "flask-cli app -> app.py debug=true"),
        ("FLASK_ENV=production flask run", "flask-cli app -> app.py"),
        ("FLASK_ENV=development FLASK_DEBUG=0 flask run", "flask-cli app -> app.py debug=false"),
        ("python -m flask --app hello run --debug", "flask-cli hello -> hello.py debug=true"),
        ("python3 -um flask run", "flask-cli app -> app.py"),
        ("flask ${COMMAND}", "unknown ?command"),
        ("flask run ${OPTIONS}", "flask-cli app -> app.py ?arguments"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize(
    "line", ["flask db upgrade", "flask --app hello shell", "flask --version", "flask run --help", "flask"]
)
def test_what_starts_no_server(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("flask run --debug", None),
        ("flask run --debug --no-debugger", "false"),
        ("flask run --debugger", "true"),
        ("FLASK_RUN_DEBUGGER=1 flask run", "true"),
    ],
)
def test_the_debugger_apart_from_debug_mode(tmp_path: Path, line: str, expected: str | None) -> None:
    (launch,) = started(tmp_path, line, FILES)
    assert (launch.debugger and launch.debugger.text) == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["wsgi.py", "app.py"], "flask-cli wsgi -> wsgi.py"),
        (["wsgi/__init__.py", "app.py"], "flask-cli wsgi -> wsgi/__init__.py"),
        (["app/__init__.py"], "flask-cli app -> app/__init__.py"),
        (["main.py", "src/app.py"], "flask-cli ?target"),
    ],
)
def test_where_flask_looks_by_itself(tmp_path: Path, files: list[str], expected: str) -> None:
    assert lines(tmp_path, "flask run", files) == [expected]


def test_a_working_folder_that_is_a_package(tmp_path: Path) -> None:
    files = ["web/__init__.py", "web/site.py"]
    assert lines(tmp_path, "flask --app site run", files, folder="/app/web") == [
        "flask-cli web.site -> web/site.py"
    ]


def test_dotenv_files_are_read(tmp_path: Path) -> None:
    files = {
        "app.py": "",
        "hello.py": "",
        ".flaskenv": "FLASK_APP=hello\nFLASK_DEBUG=1\nFLASK_RUN_PORT=80\n",
        ".env": "FLASK_RUN_PORT=90\n",
    }
    assert lines(tmp_path, "flask run", files) == ["flask-cli hello -> hello.py on :90 debug=true"]
    assert lines(tmp_path, "FLASK_DEBUG=0 flask run", files) == [
        "flask-cli hello -> hello.py on :90 debug=false"
    ]
    (launch,) = started(tmp_path, "flask run", files)
    assert launch.port is not None
    assert (launch.port.location.path, launch.port.location.line) == (".env", 1)

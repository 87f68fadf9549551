"""Command lines of Waitress."""

from pathlib import Path

import pytest

from tests.command_lines import lines

FILES = ["app.py", "shop/__init__.py", "shop/wsgi.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("waitress-serve app:app", "waitress app:app -> app.py"),
        ("waitress-serve --port=80 app:app", "waitress app:app -> app.py on :80"),
        ("waitress-serve --host 127.0.0.1 --port 80 app:app", "waitress app:app -> app.py on 127.0.0.1:80"),
        ("waitress-serve --host='*' app:app", "waitress app:app -> app.py on 0.0.0.0:"),
        (
            "waitress-serve --listen='*:8080' shop.wsgi:app",
            "waitress shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8080",
        ),
        ("waitress-serve --listen='[::1]:80 0.0.0.0:81' app:app", "waitress app:app -> app.py on 0.0.0.0:81"),
        (
            "waitress-serve --listen=127.0.0.1:1 --listen=:2 app:app",
            "waitress app:app -> app.py on 0.0.0.0:2",
        ),
        ("waitress-serve --call shop:create_app", "waitress shop:create_app() -> shop/__init__.py"),
        (
            "waitress-serve --threads 8 --call 'shop:create_app'",
            "waitress shop:create_app() -> shop/__init__.py",
        ),
        ("waitress-serve shop.wsgi.app", "waitress shop.wsgi:app -> shop/wsgi.py"),
        (
            "waitress-serve --unix-socket=/run/s --no-expose-tracebacks app:app",
            "waitress app:app -> app.py on /run/s:",
        ),
        ("waitress-serve --port=${PORT} app:app", "waitress app:app -> app.py on :${PORT} ?port"),
        ("waitress-serve app:app --port=80", "waitress app:app -> app.py ?arguments"),
        ("waitress-serve --port=80", "waitress on :80 ?target"),
        ("python -m waitress --listen=:80 app:app", "waitress app:app -> app.py on 0.0.0.0:80"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


def test_help_starts_nothing(tmp_path: Path) -> None:
    assert lines(tmp_path, "waitress-serve --help", FILES) == []

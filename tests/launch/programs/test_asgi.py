"""Command lines of Uvicorn, Hypercorn, Daphne and Granian."""

from pathlib import Path

import pytest

from tests.command_lines import lines

FILES = ["app.py", "shop/__init__.py", "shop/wsgi.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("uvicorn app:app", "uvicorn app:app -> app.py"),
        (
            "uvicorn --interface wsgi app:app --host 0.0.0.0 --port 80 --workers 2",
            "uvicorn app:app -> app.py on 0.0.0.0:80 workers=2",
        ),
        (
            "uvicorn --factory shop:create_app --reload",
            "uvicorn shop:create_app() -> shop/__init__.py reload=true",
        ),
        ("uvicorn --app-dir shop wsgi:app --no-access-log", "uvicorn wsgi:app -> shop/wsgi.py"),
        ("UVICORN_HOST=0.0.0.0 uvicorn app:app --uds /s", "uvicorn app:app -> app.py on /s:"),
        (
            "UVICORN_HOST=0.0.0.0 WEB_CONCURRENCY=2 uvicorn app:app",
            "uvicorn app:app -> app.py on 0.0.0.0: workers=2",
        ),
        ("hypercorn app:app", "hypercorn app:app -> app.py"),
        (
            "hypercorn -b 0.0.0.0:80 -w 4 --reload app:app",
            "hypercorn app:app -> app.py on 0.0.0.0:80 workers=4 reload=true",
        ),
        ("hypercorn wsgi:shop.wsgi:app", "hypercorn shop.wsgi:app -> shop/wsgi.py"),
        ("hypercorn app", "hypercorn app:app -> app.py"),
        ("hypercorn shop/wsgi.py:app", "hypercorn shop.wsgi:app -> shop/wsgi.py"),
        ("hypercorn -c hypercorn.toml app:app", "hypercorn app:app -> app.py ?settings"),
        ("daphne -b 0.0.0.0 -p 80 shop.wsgi:app", "daphne shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:80"),
        ("daphne -u /run/s app:app", "daphne app:app -> app.py on /run/s:"),
        ("granian --interface wsgi app:app", "granian app:app -> app.py"),
        (
            "granian --interface wsgi --host 0.0.0.0 --port 80 --workers 2 shop/wsgi.py",
            "granian shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:80 workers=2",
        ),
        (
            "GRANIAN_PORT=80 granian --factory --no-ws shop:create_app",
            "granian shop:create_app() -> shop/__init__.py on :80",
        ),
        ("granian --working-dir shop wsgi:app", "granian shop.wsgi:app -> shop/wsgi.py"),
        ("uvicorn ${APP}", "uvicorn ${APP} -> ? ?target"),
        ("uvicorn", "uvicorn ?target"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize("line", ["uvicorn --version", "hypercorn -h", "daphne --help", "granian --help"])
def test_what_starts_nothing(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []

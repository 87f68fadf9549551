"""Command lines of Python."""

from pathlib import Path

import pytest

from tests.command_lines import lines, started

FILES = ["app.py", "manage.py", "shop/__init__.py", "shop/__main__.py", "shop/web.py", "tools/run.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("python app.py", "python app.py -> app.py"),
        ("python3.11 -u app.py", "python app.py -> app.py"),
        ("/venv/bin/python3 -X dev -W ignore -O /app/app.py", "python /app/app.py -> app.py"),
        ("python -Xdev -Wignore app.py", "python app.py -> app.py"),
        ("python -uW ignore app.py", "python app.py -> app.py"),
        ("pypy3 app.py", "python app.py -> app.py"),
        ("python shop", "python shop -> shop/__main__.py"),
        ("python manage.py runserver -h 0.0.0.0", "python manage.py -> manage.py"),
        ("python gone.py", "python gone.py -> ? ?target"),
        ("python ${SCRIPT}", "python ${SCRIPT} -> ? ?target"),
        ("python -m shop", "python shop -> shop/__main__.py"),
        ("python -m shop.web", "python shop.web -> shop/web.py"),
        ("python -um shop.web", "python shop.web -> shop/web.py"),
        ("python -mshop.web", "python shop.web -> shop/web.py"),
        ("python -m shop.gone", "python shop.gone -> ?"),
        ("python -m flask_thing", "python flask_thing -> ? ?target"),
        ("python -m waitress --port=80 app:app", "waitress app:app -> app.py on :80"),
        ("python -m uvicorn app:app", "uvicorn app:app -> app.py"),
        ("python -m celery -A app worker", "celery app -> app.py"),
        ("python -c 'from app import app; app.run()'", "python ?target"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "python",
        "python -V",
        "python --version",
        "python -m pip install -r requirements.txt",
        "python -m venv .venv",
        "python -m http.server",
        "python -m unittest discover",
        "python -c 'import time; time.sleep(5)'",
        "python setup.py install",
        "python -m",
    ],
)
def test_what_starts_nothing(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


def test_arguments_follow_the_script(tmp_path: Path) -> None:
    (launch,) = started(tmp_path, "python -u manage.py runserver -p 80", FILES)
    assert [word.text for word in launch.arguments] == ["runserver", "-p", "80"]
    assert launch.chain[-1].note == "runs `manage.py` as a script"


def test_a_script_looks_for_modules_beside_itself(tmp_path: Path) -> None:
    (launch,) = started(tmp_path, "PYTHONPATH=/app/shop python tools/run.py", FILES)
    assert launch.search == ("tools", "shop")

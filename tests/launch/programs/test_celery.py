"""Command lines of Celery."""

from pathlib import Path

import pytest

from tests.command_lines import lines, started

FILES = ["app.py", "shop/__init__.py", "shop/tasks.py", "shop/queue/__init__.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("celery -A shop.tasks worker", "celery shop.tasks -> shop/tasks.py"),
        ("celery -A shop.tasks:celery worker -l INFO", "celery shop.tasks:celery -> shop/tasks.py"),
        ("celery -A app.celery worker --loglevel=info -c 2", "celery app:celery -> app.py workers=2"),
        ("celery --app=app.celery beat", "celery app:celery -> app.py"),
        ("celery worker -A shop.tasks -B", "celery shop.tasks -> shop/tasks.py"),
        ("celery -A shop.queue worker -Q high,low -P gevent", "celery shop.queue -> shop/queue/__init__.py"),
        ("celery --workdir shop -A tasks worker", "celery tasks -> shop/tasks.py"),
        ("CELERY_APP=shop.tasks celery worker", "celery shop.tasks -> shop/tasks.py"),
        ("celery worker", "celery ?target"),
        ("celery -A ${APP} worker --concurrency ${N}", "celery ${APP} -> ? workers=${N} ?target ?workers"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize(
    "line", ["celery -A app inspect ping", "celery -A app flower", "celery --version", "celery"]
)
def test_what_is_no_launch(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


def test_the_note_says_which(tmp_path: Path) -> None:
    (launch,) = started(tmp_path, "celery -A shop.tasks beat", FILES)
    assert launch.chain[-1].note == "starts the Celery scheduler with `shop.tasks`"

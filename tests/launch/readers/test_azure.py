"""App Service's startup file."""

from __future__ import annotations

from pathlib import Path

from tests.launches import launches_of


def test_launch(tmp_path: Path) -> None:
    text = "gunicorn --bind=0.0.0.0 --timeout 600 --workers=4 app:app\n"
    assert launches_of(tmp_path, {"app.py": "", "startup.txt": text}) == [
        "startup.txt:1 startup: gunicorn app:app -> app.py on 0.0.0.0: workers=4 deployed"
    ]


def test_another_text_of_that_name_is_silent(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"startup.txt": "Notes: read me first.\n"}) == []

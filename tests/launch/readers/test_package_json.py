"""package.json: scripts that start a backend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("package_json")


@pytest.mark.parametrize(
    ("scripts", "expected"),
    [
        ({"api": "cd api && flask run --no-debugger"},
         ["npm run api [development] .$ cd api && flask run --no-debugger"]),
        ({"dev": "vite", "build": "tsc"}, []),
        ({"start:prod": "gunicorn app:app"}, ["npm run start:prod [deployed] .$ gunicorn app:app"]),
        ({"x": ["flask"], "y": None, "z": {"flask": "run"}}, []),
    ],
)  # fmt: skip
def test_scripts(tmp_path: Path, scripts: object, expected: list[str]) -> None:
    files = {"package.json": json.dumps({"name": "flask", "scripts": scripts})}
    assert processes(tmp_path, READER, "package.json", files) == expected


def test_launches(tmp_path: Path) -> None:
    text = """
        {
          "name": "shop",
          "scripts": {
            "api": "FLASK_APP=shop flask run",
            "dev": "concurrently 'vite' 'python ../app.py'",
            "start": "cd .. && gunicorn shop:app -b :80"
          }
        }
        """
    files = {"shop/__init__.py": "", "app.py": "", "web/package.json": text, "web/shop.py": ""}
    assert launches_of(tmp_path, files) == [
        "web/package.json:4 npm run api: flask-cli shop -> web/shop.py development",
        "web/package.json:5 npm run dev: python ../app.py -> app.py development",
        "web/package.json:6 npm run start: gunicorn shop:app -> shop/__init__.py on 0.0.0.0:80 development",
    ]

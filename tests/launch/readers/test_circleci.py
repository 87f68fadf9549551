"""CircleCI's jobs and commands."""

from __future__ import annotations

from pathlib import Path

from tests.launches import launches_of

CONFIGURATION = """
    version: 2.1
    commands:
      serve:
        steps:
          - run: flask --app shop run &
    jobs:
      test:
        docker: [{image: cimg/python:3.12}]
        environment: {FLASK_DEBUG: "1"}
        steps:
          - checkout
          - run:
              name: Start
              working_directory: api
              background: true
              command: |
                pip install .
                gunicorn shop:app -w 2
    """


def test_steps(tmp_path: Path) -> None:
    files = {".circleci/config.yml": CONFIGURATION, "api/shop.py": "", "shop.py": ""}
    assert launches_of(tmp_path, files) == [
        ".circleci/config.yml:5 job serve, step 1: flask-cli shop -> shop.py development",
        ".circleci/config.yml:18 job test, Start: gunicorn shop:app -> api/shop.py workers=2 development",
    ]

"""Replit's `.replit`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('run = "python main.py"\n', [".replit:1 run: python main.py -> main.py development"]),
        (
            'entrypoint = "main.py"\nrun = ["python3", "main.py"]\n'
            '[deployment]\nrun = ["sh", "-c", "gunicorn main:app -b 0.0.0.0:5000"]\n',
            [
                ".replit:2 run: python main.py -> main.py development",
                ".replit:4 deployment: gunicorn main:app -> main.py on 0.0.0.0:5000 deployed",
            ],
        ),
        (
            '[run]\ncommand = "python main.py"\n[run.env]\nA = "1"\n',
            [".replit:2 run: python main.py -> main.py development"],
        ),
        ('[nix]\nchannel = "stable"\n', []),
    ],
)
def test_launches(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert launches_of(tmp_path, {"main.py": "", ".replit": text}) == expected

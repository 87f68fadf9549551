"""Railway's configuration, Nixpacks and Railpack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.launches import launches_of

CODE = {"app.py": ""}
IMAGE = {"Dockerfile": 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nENTRYPOINT ["python"]\nCMD ["app.py"]\n'}
JSON = """
{
  "build": {"builder": "DOCKERFILE"},
  "deploy": {"startCommand": "gunicorn app:app -b 0.0.0.0:$PORT"}
}
"""


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {
                "railway.toml": "[build]\nbuilder = 'NIXPACKS'\n[deploy]\nstartCommand = 'gunicorn app:app -w 4'\n"
            },
            ["railway.toml:4 app: gunicorn app:app -> app.py workers=4 deployed"],
        ),
        (
            {"railway.json": JSON, **IMAGE},
            ["railway.json:3 app: gunicorn app:app -> app.py on 0.0.0.0:${PORT} deployed ?port"],
        ),
        (
            {
                "railway.toml": """
                    [deploy]
                    startCommand = "gunicorn app:app"
                    preDeployCommand = ["python app.py"]
                    [environments.staging.deploy]
                    startCommand = "gunicorn app:app -w 2"
                    [environments.dev.deploy]
                    startCommand = "python app.py"
                    [environments.pr]
                    """
            },
            [
                "railway.toml:2 app: gunicorn app:app -> app.py deployed",
                "railway.toml:5 environment staging: gunicorn app:app -> app.py workers=2 deployed",
                "railway.toml:7 environment dev: python app.py -> app.py development",
            ],
        ),
        (
            {"nixpacks.toml": "[variables]\nA = '1'\n[start]\ncmd = 'python app.py'\n", **IMAGE},
            ["nixpacks.toml:4 app: python app.py -> app.py deployed"],
        ),
        (
            {"railpack.json": '{"deploy": {"startCommand": "python app.py"}}'},
            ["railpack.json:1 app: python app.py -> app.py deployed"],
        ),
        ({"railway.json": '{"$schema": "x", "deploy": {"restartPolicyType": "NEVER"}}'}, []),
        ({"railway.json": '{"deploy": "x", "environments": [1]}'}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    found = launches_of(tmp_path, {**CODE, **files})
    assert [line for line in found if line.startswith(("rail", "nix"))] == expected

"""AWS Lambda's runtime in container images."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of

BASE = "FROM public.ecr.aws/lambda/python:3.12\nCOPY . ${LAMBDA_TASK_ROOT}\n"
OWN = (
    'FROM python:3.12\nWORKDIR /code\nCOPY . .\nENTRYPOINT ["/usr/local/bin/python", "-m", "awslambdaric"]\n'
)


@pytest.mark.parametrize(
    ("dockerfile", "expected"),
    [
        (BASE + 'CMD ["app.handler"]\n', ["lambda app:handler -> app.py deployed"]),
        (BASE + 'CMD ["shop/web.handler"]\n', ["lambda shop.web:handler -> shop/web.py deployed"]),
        (OWN + 'CMD ["shop.web.handler"]\n', ["lambda shop.web:handler -> shop/web.py deployed"]),
        (OWN + 'CMD ["handler"]\n', []),
        (OWN, []),
    ],
)
def test_launches(tmp_path: Path, dockerfile: str, expected: list[str]) -> None:
    found = launches_of(
        tmp_path, {"app.py": "", "shop/__init__.py": "", "shop/web.py": "", "Dockerfile": dockerfile}
    )
    assert [line.partition(" image: ")[2] for line in found] == expected

"""Cloud Foundry's manifests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "manifest.yml",
            """
            applications:
            - name: shop
              memory: 256M
              command: gunicorn app:app -b 0.0.0.0:$PORT
              env: {FLASK_DEBUG: 1}
              processes:
              - {type: worker, command: python app.py}
            - name: back
              path: ./back
              command: python app.py
            """,
            [
                "manifest.yml:4 shop: gunicorn app:app -> app.py on 0.0.0.0:${PORT} deployed ?port",
                "manifest.yml:7 shop/worker: python app.py -> app.py deployed",
                "manifest.yml:10 back: python app.py -> back/app.py deployed",
            ],
        ),
        (
            "manifest-dev.yml",
            "applications:\n- command: python app.py\n",
            ["manifest-dev.yml:2 app: python app.py -> app.py development"],
        ),
        ("manifest.yml", "applications:\n- name: shop\n", []),
        ("manifest.yml", "x: 'applications:'\n", []),
    ],
)
def test_launches(tmp_path: Path, path: str, text: str, expected: list[str]) -> None:
    assert launches_of(tmp_path, {"app.py": "", "back/app.py": "", path: text}) == expected

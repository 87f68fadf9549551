"""WSGI scripts that stand alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("from shop import app as application", ["1"]),
        (
            "import sys\nsys.path.insert(0, '/srv')\nfrom shop import create_app\napplication = create_app()",
            ["4"],
        ),
        ("def application(environ, start):\n    ...", ["1"]),
        ("from shop import app\napp = application = app", ["2"]),
        ("from shop import app\napplication.debug = True", []),
        ("# application = no\nprint('application')", []),
    ],
)
def test_what_makes_the_application(tmp_path: Path, script: str, expected: list[str]) -> None:
    found = launches_of(tmp_path, {"deploy/shop.wsgi": script, "shop.py": ""})
    assert found == [
        f"deploy/shop.wsgi:{line} shop: mod_wsgi shop:application -> deploy/shop.wsgi deployed"
        for line in expected
    ]


def test_one_that_apache_is_told_to_load_is_no_launch_of_its_own(tmp_path: Path) -> None:
    files = {
        "a.wsgi": "application = 1",
        "b.wsgi": "application = 1",
        "site.conf": "WSGIScriptAlias / /srv/shop/a.wsgi",
    }
    assert [line.partition(" ")[0] for line in launches_of(tmp_path, files)] == ["b.wsgi:1", "site.conf:1"]

"""Where what a process sees is in the workspace."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.process import Files, Script

IMAGE = Files(copies=(("/app", ""), ("/entrypoint.sh", "docker/entrypoint.sh"), ("/app/shop", "src/shop")))


@pytest.mark.parametrize(
    ("path", "folder", "places"),
    [
        ("app.py", "/app", ["app.py"]),
        ("./app.py", "/app", ["app.py"]),
        ("../entrypoint.sh", "/app", ["docker/entrypoint.sh"]),
        ("/app/shop/wsgi.py", "/srv", ["src/shop/wsgi.py", "shop/wsgi.py"]),
        ("shop", "/app", ["src/shop", "shop"]),
        (".", "/app", [""]),
        ("/etc/passwd", "/app", []),
        ("app.py", "", []),
    ],
)
def test_copies_the_last_first(path: str, folder: str, places: list[str]) -> None:
    assert list(IMAGE.places(path, folder)) == places


def test_guesses_where_nobody_says_the_folder() -> None:
    host = Files(guesses=("deploy", ""))

    assert list(host.places("app.py", "/srv/shop")) == ["deploy/app.py", "app.py"]
    assert list(host.places("/srv/shop/app.py", "/srv/shop")) == ["deploy/app.py", "app.py"]
    assert list(host.places("../app.py", "/srv/shop")) == []
    assert list(host.places("/usr/bin/python", "/srv/shop")) == []


def test_a_script_of_which_only_the_place_as_a_whole_is_known() -> None:
    place = Location("fly.toml", 3, 7, 3, 20)
    assert Script.at("gunicorn app:app", place).locate(9, 12) == place

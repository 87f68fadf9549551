"""The few words in which a launch is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fumehood.launch.launch import Launch, Target, TargetKind, Word
from fumehood.report.launches_words import NOT_HERE, address, is_on, switches, target_file, target_name
from tests.report.launches_sample import DEVELOPMENT, FLASK, IMAGE, SCRIPT, word


@pytest.mark.parametrize(
    ("launch", "name", "file"),
    [
        (IMAGE, "shop.web:create_app()", "src/shop/web.py"),
        (SCRIPT, "app.py --port 80", ""),
        (FLASK, "shop", NOT_HERE),
        (replace(FLASK, target=None), "?", ""),
        (
            replace(
                IMAGE, target=Target(kind=TargetKind.MODULE, name="shop", written=word("shop"), path="a.py")
            ),
            "-m shop",
            "a.py",
        ),
    ],
)
def test_targets(launch: Launch, name: str, file: str) -> None:
    assert (target_name(launch), target_file(launch)) == (name, file)


@pytest.mark.parametrize(
    ("host", "port", "shown"),
    [
        ("192.0.2.1", "80", "192.0.2.1:80"),
        ("::", "80", "[::]:80"),
        ("[::1]", "80", "[::1]:80"),
        ("unix:/run/a:b:c", None, "unix:/run/a:b:c"),
        (None, "5000", ":5000"),
        (None, None, ""),
    ],
)
def test_addresses(host: str | None, port: str | None, shown: str) -> None:
    launch = replace(
        IMAGE, host=None if host is None else word(host), port=None if port is None else word(port)
    )
    assert address(launch) == shown


def test_switches() -> None:
    assert list(switches(DEVELOPMENT)) == ["1 worker", "debug", "reload"]
    assert list(switches(replace(IMAGE, certain=False, preload=word("true")))) == [
        "4 workers",
        "preload",
        "conditional",
    ]


@pytest.mark.parametrize(
    ("said", "on"),
    [(None, False), (word("0"), False), (word("False"), False), (word("1"), True), (word("${X}"), True)],
)
def test_what_is_switched_on(said: Word | None, on: bool) -> None:
    assert is_on(said) is on

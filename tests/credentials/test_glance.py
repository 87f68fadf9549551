"""Bytes that are worth a closer look, and those that are not."""

from __future__ import annotations

import pytest

from fumehood.credentials.glance import hit_lines, is_worth_reading, may_have_credentials

TOKEN = "glpat-" + "x7Kd93mQpz1LwTbV4nRc"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('password = "hunter2x9"\n', True),
        (f'x = "{TOKEN}"\n', True),
        ('url = "postgres://shop:k3lp-Ub9@db/shop"\n', True),
        ('connect(password="hunter2x9")\n', True),
        ('raw_env = ["MAIL_PASSWORD=hunter2x9"]\n', True),
        ('raw_env = ["MAIL_PASSWORD=$PW"]\n', False),
        ('password: str = field(default="hunter2x9")\n', True),
        ('if request.args.get("key") != "hunter2x9": pass\n', True),
        ('session.auth = ("shop", "hunter2x9")\n', True),
        ('USERS = {"admin": "hunter2x9"}\n', True),
        ("password = request.form['password']\n", False),
        ("def login(name):\n    return name\n", False),
        ("", False),
    ],
)
def test_python(text: str, expected: bool) -> None:
    assert may_have_credentials(text.encode()) is expected


def test_the_lines_of_the_places() -> None:
    assert hit_lines(b'a = 1\n\npassword = "hunter2x9"\n') == {3}


@pytest.mark.parametrize(("text", "expected"), [("DB_PASSWORD=hunter2x9\n", True), ("NAME=shop\n", False)])
def test_settings(text: str, expected: bool) -> None:
    assert is_worth_reading(text.encode()) is expected

"""What the keys of an app come to."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Confidence
from fumehood.rules.secret_keys import keys_of
from tests.configured import FLASK, configured


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("app.secret_key = 'hush'", ["constant HIGH"]),
        ("app.secret_key = b'hush'", ["constant HIGH"]),
        ("app.secret_key = os.environ.get('KEY', 'hush')", ["default HIGH"]),
        ("app.secret_key = os.urandom(9)", ["random HIGH"]),
        ("app.secret_key = f'{os.urandom(9)}'", ["random HIGH"]),
        ("app.secret_key = 'hush'\napp.config.from_prefixed_env()", ["default MEDIUM"]),
        ("app.secret_key = 'hush'\napp.config.from_envvar('X')", ["default LOW"]),
        ("app.secret_key = os.urandom(9)\napp.config.from_envvar('X')", []),
        ("app.secret_key = os.environ.get('KEY') or os.urandom(9)", []),
        ("app.secret_key = os.environ['KEY']", []),
        ("app.secret_key = ''", []),
        ("app.secret_key = 5", []),
        ("app.secret_key = u", []),
        ("", []),
    ],
)
def test_kinds(statement: str, expected: list[str]) -> None:
    (app,) = configured(f"import os\n{FLASK}{statement}")
    assert [f"{one.kind.value} {Confidence(one.confidence).name}" for one in keys_of(app)] == expected

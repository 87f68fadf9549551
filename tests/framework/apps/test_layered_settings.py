"""Dynaconf's files: sections for environments over what they share."""

from __future__ import annotations

import pytest

from tests.configured import FLASK, effective

LOADS = f"{FLASK}from dynaconf import FlaskDynaconf\nFlaskDynaconf(app{{}})\n"
LAYERS = '[default]\nx = 1\n[development]\nx = 2\n[production]\nx = 3\n[global]\ny = "@none"\n'


@pytest.mark.parametrize(
    ("given", "text", "expected"),
    [
        ("", "x = 1\n", ["1 at settings.toml:1"]),
        (', environments=True, env="development"', LAYERS, ["2 at settings.toml:4 development"]),
        (', environments=True, env="production"', LAYERS, ["3 at settings.toml:6 production"]),
        (", environments=True", LAYERS, ["3 at settings.toml:6 production"]),
        (', environments=True, env="staging"', LAYERS, ["1 at settings.toml:2"]),
        (', settings_files=["other.toml"]', "x = 1\n", []),
        ("", "not toml", []),
    ],
)
def test_what_is_put(given: str, text: str, expected: list[str]) -> None:
    assert effective({"app.py": LOADS.format(given), "settings.toml": text}) == expected


def test_variables_in_the_place_of_values_are_not_known() -> None:
    text = '[default]\nx = "@format {env[X]}"\n'
    assert effective({"app.py": LOADS.format(""), "settings.toml": text}) == []

"""The table of options: complete, unique, and of one mind with Settings."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from fumehood.findings.finding import Severity
from fumehood.options import OPTIONS, Front, Option
from fumehood.settings import Settings

OPTION = {option.name: option for option in OPTIONS}


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_is_complete(option: Option) -> None:
    assert option.help.endswith(".")
    assert option.default_for(Front.FLAG) == option.default
    for choice in option.choices:
        option.parse(choice)


def test_the_action_fails_on_high_by_default() -> None:
    assert OPTION["fail-on"].default_for(Front.INPUT) is Severity.HIGH


def test_defaults_of_the_table_are_those_of_settings() -> None:
    plain = Settings(root=Path("/r"), paths=())
    for field in fields(Settings):
        option = OPTION.get(field.name.replace("_", "-"))
        if option:
            assert option.default == getattr(plain, field.name)
    assert {field.name for field in fields(Settings)} - {option.field for option in OPTIONS} == {
        "root",
        "paths",
    }


def test_names_are_unique_and_no_key_names_a_file_to_write() -> None:
    assert len(OPTION) == len(OPTIONS)
    assert not any(Front.KEY in OPTION[name].fronts for name in ("output", "sarif", "config"))

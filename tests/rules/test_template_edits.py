"""Edits of tags in templates."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.rules.template_edits import around, as_json, inserted

TAG = Location("templates/a.html", 2, 5, 2, 14)


def test_a_place_gets_quotes() -> None:
    fix = around(TAG, '"', '"', "Quote it")
    assert fix is not None
    assert [(edit.location.column, edit.text) for edit in fix.edits] == [(5, '"'), (14, '"')]
    assert around(Location("app.py", 2, 5, 2, 14), '"', '"', "Quote it") is None


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("{{ user.name }}", "{{ user.name|e|tojson }}"),
        ("{{- user.name -}}", "{{ user.name|e|tojson }}"),
        ("{{ user.name or 'x' }}", "{{ (user.name or 'x')|e|tojson }}"),
        ("{% include 'a' %}", None),
    ],
)
def test_a_value_is_written_as_json(tag: str, expected: str | None) -> None:
    fix = as_json(TAG, tag)
    assert (None if fix is None else fix.edits[0].text) == expected


def test_something_is_inserted_into_a_template() -> None:
    assert inserted(TAG, "x", "Insert x") is not None
    assert inserted(None, "x", "Insert x") is None
    assert inserted(Location("app.py", 2, 5, 2, 5), "x", "Insert x") is None

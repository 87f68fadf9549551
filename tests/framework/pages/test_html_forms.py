"""Which forms a browser posts to the app, and which of them are without a token."""

from __future__ import annotations

import pytest

from fumehood.framework.pages.html_forms import HTML, MAX_FORMS, forms_in
from fumehood.framework.pages.html_places import MARK


def forms(text: str) -> list[tuple[bool, bool]]:
    """Whether each form has a token, and whether scripts may send one."""
    marked = text.replace("<form", f"{MARK}<form")
    marks = [index for index, letter in enumerate(marked) if letter == MARK]
    return [(form.has_token, form.scripted) for form in forms_in(marked, marks)]


@pytest.mark.parametrize(
    "text",
    [
        "<form><input></form>",
        "<form method=get>",
        "<form method='dialog'>",
        "<form method=post action='https://example.com/'>",
        "<form method=post action='//example.com/'>",
        "<form method=post onsubmit='return false'>",
        "<form method=post @submit.prevent='send'>",
        "<script>x = '<form method=post>'</script>",
    ],
)
def test_forms_that_are_none_of_the_apps(text: str) -> None:
    assert forms(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<form method=post></form>", (False, False)),
        ("<form action='/x' METHOD = 'POST'><input></form><input name=csrf_token>", (False, False)),
        ("<form method=post><input name='csrf_token'></form>", (True, False)),
        ("<form method=post>", (False, False)),
        ("<meta name='csrf-token'><form method=post></form>", (False, True)),
        ("<script>set('X-CSRFToken', t)</script><form method=post></form>", (False, True)),
        ("<form method=post><input type='button'></form>", (False, True)),
        ("<form method=post><input type='button'><button>x</button></form>", (False, False)),
    ],
)
def test_what_a_form_has(text: str, expected: tuple[bool, bool]) -> None:
    assert forms(text) == [expected]


def test_as_many_forms_as_anybody_reads() -> None:
    assert len(forms("<form method=post>" * (MAX_FORMS + 5))) == MAX_FORMS


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("Hello <b>you</b>", True),
        ("<!doctype html>", True),
        ("Hello x, <x@example.com>", False),
        ("a < b and b > c", False),
        ("<configuration><property/></configuration>", False),
    ],
)
def test_what_is_a_page(text: str, is_html: bool) -> None:
    assert (HTML.search(text) is not None) is is_html

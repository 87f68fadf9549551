"""Where a form is written, and where its content begins."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.framework.pages.template_places import FormShown
from tests.framework.pages.test_page_places import gathered


@pytest.mark.parametrize(
    ("text", "tag", "inside"),
    [
        ("<p>\n<form method=post>x</form>", "<form method=post>", (2, 19)),
        (
            "<form method=post action='{{ url_for('a>b') }}'>x</form>",
            "<form method=post action='{{ url_for('a>b') }}'>",
            (1, 49),
        ),
        (
            "<form {% if a > b %}class=x{% endif %} method=post>x</form>",
            "<form {% if a > b %}class=x{% endif %} method=post>",
            (1, 52),
        ),
    ],
)
def test_the_place_of_a_form(text: str, tag: str, inside: tuple[int, int]) -> None:
    (found,) = gathered({"a.html": text})

    assert isinstance(found, FormShown)
    assert found.tag == tag
    assert isinstance(found.inside, Location)
    assert (found.inside.line, found.inside.column) == inside


@pytest.mark.parametrize(
    "inside",
    [
        "{{ csrf_token() }}",
        "{{ form.csrf_token }}",
        "{{ form.hidden_tag() }}",
        "{{ form }}",
        "{{ render_form(form) }}",
        "{{ wtf.quick_form(form, novalidate=True) }}",
        "{% include 'missing.html' %}",
        "{% for field in form %}{{ field }}{% endfor %}",
        "<input name=csrf_token>",
    ],
)
def test_what_may_be_a_token(inside: str) -> None:
    assert gathered({"a.html": f"<form method=post>{inside}</form>"}) == []

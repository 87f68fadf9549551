"""What is gathered of a page: values by where they stand, what is declared safe, what is not escaped."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fumehood.framework.pages.template_places import (
    DeclaredSafe,
    FormShown,
    TemplatePlace,
    Unescaped,
    ValuePlaced,
)
from fumehood.framework.pages.templates import Templates
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

PROGRAM = """
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/")
def view():
    return render_template({name!r}, x=request.args["x"], row=load(), c="constant")
"""


def gathered(files: Mapping[str, str], name: str = "a.html") -> list[TemplatePlace]:
    """What is seen of a page and of the other templates of a small project."""
    parsed = modules({"app.py": PROGRAM.format(name=name)})
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    texts = {f"templates/{path}": text for path, text in files.items()}
    views.run.library.kept(Templates).read = texts.get
    views.run.library.kept(Templates).files = tuple(texts)
    found = [one for one in views.take(parsed).seen if isinstance(one, TemplatePlace)]
    assert views.notifications == []
    return found


def described(one: TemplatePlace) -> str:
    """A place on one line."""
    match one:
        case ValuePlaced():
            return f"{one.place.spot.name} {one.tag} {one.trust.name}"
        case DeclaredSafe():
            return f"SAFE {one.tag} {one.trust.name}"
        case Unescaped():
            return f"{one.cause.name} {one.tag}"
        case FormShown():
            return f"FORM {one.tag}{' scripted' if one.scripted else ''}"
        case _:
            raise AssertionError(one)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>{{ row.a }}</p>", []),
        ('<p title="{{ row.a }}">', []),
        ("<p title={{ row.a }}>", ["UNQUOTED {{ row.a }} UNKNOWN"]),
        ('<a href="{{ row.a }}">', ["URL {{ row.a }} UNKNOWN"]),
        ('<a href="/{{ row.a }}">', []),
        ("<a href=\"{{ url_for('view') }}\">", []),
        ("<script>f('{{ row.a }}')</script>", ["SCRIPT_TEXT {{ row.a }} UNKNOWN"]),
        ("<script>{{ row.a }}</script>", ["SCRIPT {{ row.a }} UNKNOWN"]),
        ("<script>{{ row.a|tojson }}{{ c }}</script>", []),
        ("<b onclick=\"f('{{ row.a }}')\">", ["HANDLER {{ row.a }} UNKNOWN"]),
        ("<b onclick=\"f('{{ row.a|e }}')\">", ["HANDLER {{ row.a|e }} UNKNOWN"]),
        ("<p title={{ x }}>", ["UNQUOTED {{ x }} CLIENT"]),
        ("<script>f('{{ x }}')</script>", ["SCRIPT_TEXT {{ x }} CLIENT"]),
        ("<script>f('{{ x|int }}', {{ x|tojson }})</script>", []),
        ("{{ row.a|safe }}", ["SAFE {{ row.a|safe }} UNKNOWN"]),
        ("{{ f(row)|safe }}", ["SAFE {{ f(row)|safe }} RETURNED"]),
        ("{{ x|safe }}{{ c|safe }}{{ row.a|e|safe }}{{ x|e|safe }}", ["SAFE {{ x|safe }} CLIENT"]),
        (
            "<p>{% autoescape false %}{{ row.a }}{{ c }}{% endautoescape %}</p>",
            ["BLOCK {% autoescape false %}"],
        ),
        ("<form method=post><b>{{ c }}</b></form>", ["FORM <form method=post>"]),
        (
            "<form method='post' action='{{ url_for('>') }}'><b></form>",
            ["FORM <form method='post' action='{{ url_for('>') }}'>"],
        ),
        ("<form method=post>{{ form.hidden_tag() }}</form>", []),
        (
            "{% macro m(v) %}<p title={{ v }}>{% endmacro %}{{ m(row.a) }}{{ m('b') }}",
            ["UNQUOTED {{ v }} UNKNOWN"],
        ),
    ],
)
def test_a_page(text: str, expected: list[str]) -> None:
    assert [described(one) for one in gathered({"a.html": text})] == expected


def test_a_page_that_is_not_escaped_by_its_name() -> None:
    found = gathered({"a.j2": "<p>{{ c }}{{ row.a }}{{ row.b }}</p>"}, "a.j2")

    assert [described(one) for one in found] == ["NAME {{ row.a }}"]
    assert found[0].at is found[0].given


def test_a_text_that_is_no_page() -> None:
    assert gathered({"a.txt": "Hello {{ row.a }}"}, "a.txt") == []


def test_a_place_in_a_file_that_is_imported() -> None:
    files = {
        "a.html": '{% import "m.html" as m %}\n{{ m.show(row.a) }}',
        "m.html": "{% macro show(v) %}\n<p title={{ v }}>{% endmacro %}",
    }
    (found,) = gathered(files)

    assert str(getattr(found.at, "path", "")) == "templates/m.html"
    assert [(one.path, one.line) for one in found.calls] == [("templates/a.html", 2)]


def test_a_macro_stands_in_the_file_that_it_is_written_in() -> None:
    files = {
        "a.html": '{% extends "b.html" %}\n{% block c %}{{ m(row.a) }}{% endblock %}',
        "b.html": "{% macro m(v) %}<p title={{ v }}>{% endmacro %}{% block c %}{% endblock %}",
    }
    assert [getattr(one.at, "path", "") for one in gathered(files)] == ["templates/b.html"]


def test_recursion_ends() -> None:
    files = {
        "a.html": "{% include 'a.html' %}" * 4
        + "{% macro m(v) %}"
        + "{{ m(v) }}" * 4
        + "{{ v|safe }}{% endmacro %}{{ m(row.a) }}"
    }
    assert [described(one) for one in gathered(files)] == ["SAFE {{ v|safe }} UNKNOWN"]

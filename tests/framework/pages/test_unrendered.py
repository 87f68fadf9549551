"""Templates that no call names are looked at as well."""

from __future__ import annotations

from fumehood.framework.pages.template_places import Cause, TemplatePlace, Unescaped
from fumehood.framework.pages.templates import Templates
from fumehood.framework.sinks import SinkReached
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules


def views_over(program: str, templates: dict[str, str]) -> Views:
    parsed = modules({"shop/app.py": program})
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    views.run.library.kept(Templates).read = templates.get
    views.run.library.kept(Templates).files = tuple(templates)
    return views


EMPTY = "from flask import Flask\napp = Flask(__name__)"


def test_values_are_unknown_and_client_data_is_not() -> None:
    views = views_over(EMPTY, {"shop/templates/a.html": "<p title={{ row.a }}>\n ü{{ request.args.x|safe }}"})
    seen = views.take(["shop/app.py"])

    (reached,) = seen.of(SinkReached)
    assert [getattr(place.at, "line", 0) for place in seen.of(TemplatePlace)] == [2, 1]
    location = reached.site.module.location(reached.site.node)
    assert (location.path, location.line, location.column) == ("shop/templates/a.html", 2, 3)


def test_what_stands_in_no_template_folder_is_left_alone() -> None:
    views = views_over(EMPTY, {"docs/a.html": "<p title={{ row.a }}>", "a.html": "<p title={{ row.a }}>"})

    assert list(views.take(["shop/app.py"]).of(TemplatePlace)) == []


def test_a_bad_template_is_said_quietly() -> None:
    views = views_over(EMPTY, {"shop/templates/a.html": "{% endif %}"})
    views.take(["shop/app.py"])

    (said,) = views.notifications
    assert (said.id, said.level.value, said.path, said.line) == (
        "template-unparsed",
        "note",
        "shop/templates/a.html",
        1,
    )


def test_an_environment_whose_pages_nobody_saw() -> None:
    program = "import jinja2\nenvironment = jinja2.Environment(loader=jinja2.FileSystemLoader('pages'))"
    views = views_over(program, {"shop/pages/a.html": "<p>{{ x }}</p>"})
    (found,) = views.take(["shop/app.py"]).of(Unescaped)

    assert (found.cause, found.sure) == (Cause.ENVIRONMENT, False)


def test_an_environment_without_pages() -> None:
    program = "import jinja2\nenvironment = jinja2.Environment(loader=jinja2.FileSystemLoader('conf'))"
    views = views_over(program, {"shop/conf/a.j2": "x = {{ x }}"})

    assert list(views.take(["shop/app.py"]).of(Unescaped)) == []

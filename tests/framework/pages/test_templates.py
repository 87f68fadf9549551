"""Templates are found where Flask looks, parsed once, and told to be escaped by their names."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.framework.pages.templates import LONGEST, Templates, enabled_for, escapes, of_text, parse


def templates(*paths: str) -> Templates:
    return Templates({path: f"{{{{ x }}}} in {path}" for path in paths}.get)


@pytest.mark.parametrize(
    ("module", "path"),
    [
        ("app.py", "templates/a.html"),
        ("shop/views.py", "templates/a.html"),
        ("shop/views.py", "shop/templates/a.html"),
        ("shop/api/views.py", "shop/templates/a.html"),
    ],
)
def test_a_template_is_looked_for_in_the_folders_above_the_module(module: str, path: str) -> None:
    found = templates(path).find("a.html", module)

    assert found is not None
    assert found.path == path


def test_the_nearest_template_is_taken() -> None:
    found = templates("templates/a.html", "shop/templates/a.html").find("a.html", "shop/views.py")

    assert found is not None
    assert found.path == "shop/templates/a.html"


def test_a_folder_that_an_app_names() -> None:
    known = templates("shop/pages/a.html", "pages/b.html")
    known.add_folder("shop/views.py", "pages")

    assert [known.find(name, "other/views.py") is not None for name in ("a.html", "b.html")] == [True, True]


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../a.html", "missing.html"])
def test_names_that_are_no_template(name: str) -> None:
    assert templates("a.html", "templates/a.html").find(name, "app.py") is None


@pytest.mark.parametrize(
    ("name", "escaped"),
    [
        ("a.html", True),
        ("a.HTM", True),
        ("a.svg", True),
        ("", True),
        ("a.txt", False),
        ("a.html.j2", False),
        ("a", False),
    ],
)
def test_flask_escapes_by_name(name: str, escaped: bool) -> None:
    assert escapes(name) is escaped


def test_extensions_with_and_without_a_dot() -> None:
    assert enabled_for("a.TPL", ["tpl"])
    assert enabled_for("a.tpl", [".tpl"])
    assert not enabled_for("tpl", ["tpl"])


@pytest.mark.parametrize("text", ["{{ x", "{% endif %}", "{{ " + "(" * 5_000, "x" * (LONGEST + 1)])
def test_what_is_not_understood_is_no_template(text: str) -> None:
    assert of_text(text, None) is None


def test_a_text_is_parsed_once() -> None:
    assert parse("{{ once }}") is parse("{{ once }}")


def test_the_place_of_a_line() -> None:
    found = Templates({"templates/a.html": "<p>\n  {{ x }}  \n"}.get).find("a.html", "app.py")

    assert found is not None
    assert found.place(2) == Location("templates/a.html", 2, 3, 2, 10)
    assert found.line(9) == ""

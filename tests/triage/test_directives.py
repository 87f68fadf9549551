"""Which comments are directives, and what they cover."""

from __future__ import annotations

import pytest

from fumehood.triage.directives import is_marked, read_directives


def covered(text: str) -> set[int]:
    """The lines that any directive of a text covers."""
    lines = range(1, text.count("\n") + 2)
    return {line for line in lines for directive in read_directives("app.py", text) if directive.covers(line)}


@pytest.mark.parametrize(
    ("comment", "ids", "reason"),
    [
        ("# fumehood: ignore", (), ""),
        ("#fumehood:ignore", (), ""),
        ("# fumehood: ignore -- only here", (), "only here"),
        ("# fumehood: ignore[a]", ("a",), ""),
        ("# fumehood: ignore[a, b,a] -- both", ("a", "b"), "both"),
        ("# fumehood: ignore [a] because", ("a",), "because"),
        ("# noqa: S201  # fumehood: ignore[a] -- yes  # type: ignore", ("a",), "yes  # type: ignore"),
    ],
)
def test_what_a_comment_says(comment: str, ids: tuple[str, ...], reason: str) -> None:
    (directive,) = read_directives("app.py", f"app.run()  {comment}\n")
    assert (directive.ids, directive.reason, directive.malformed) == (ids, reason, False)
    assert directive.covers(1)


def test_two_directives_in_one_comment() -> None:
    first, second = read_directives(
        "app.py", "x = 1  # fumehood: ignore[a] -- one # fumehood: ignore[b] -- two\n"
    )
    assert (first.ids, first.reason, second.ids, second.reason) == (("a",), "one", ("b",), "two")


@pytest.mark.parametrize(
    "tail", ["ignore debug-enabled", "ignore[]", "ignore[ , ]", "ignore-all", "ignore: x"]
)
def test_a_malformed_directive_covers_nothing(tail: str) -> None:
    (directive,) = read_directives("app.py", f"app.run()  # fumehood: {tail}\n")
    assert directive.malformed
    assert not directive.covers(1)


@pytest.mark.parametrize(
    "text",
    [
        's = "# fumehood: ignore[a]"\n',
        '"""\n# fumehood: ignore[a]\n"""\napp.run()\n',
        "# fumehood: ignored\n",
        "# see fumehood: ignore\n",
    ],
)
def test_other_text_is_no_directive(text: str) -> None:
    assert read_directives("app.py", text) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("app.run()  # fumehood: ignore[a]\nother()\n", {1}),
        ("app.run(\n    debug=True,\n)  # fumehood: ignore[a]\nother()\n", {1, 2, 3}),
        ("app.run(\n    # fumehood: ignore[a]\n    debug=True,\n)\nother()\n", {1, 2, 3, 4}),
        ("# fumehood: ignore[a]\napp.run(\n    debug=True,\n)\nother()\n", {2, 3, 4}),
        ("# fumehood: ignore[a]\n# more about it\napp.run()\nother()\n", {3}),
        ("# about it\n# fumehood: ignore[a]\napp.run()\n", {3}),
        ("# fumehood: ignore[a]\n@app.route('/')\n@other\ndef f():\n    pass\n", {2, 3, 4}),
        ("@app.route('/')  # fumehood: ignore[a]\ndef f():\n    pass\n", {1, 2}),
        ("@app.route('/')\n# fumehood: ignore[a]\ndef f():\n    pass\n", {1, 3, 2}),
        ("if x:\n    # fumehood: ignore[a]\n    app.run()\n    other()\n", {3}),
        ("if x:  # fumehood: ignore[a]\n    app.run()\n", {1}),
        ("x = 1; y = 2  # fumehood: ignore[a]\n", {1}),
        ("s = '''\n# x\n'''  # fumehood: ignore[a]\n", {1, 2, 3}),
        ("x = 1 + \\\n    2  # fumehood: ignore[a]\n", {1, 2}),
        ("# fumehood: ignore[a]\n\napp.run()\n", set()),
        ("app.run()\n# fumehood: ignore[a]\n", set()),
        ("app.run()  # fumehood: ignore[a]", {1}),
    ],
)
def test_the_statement_a_directive_is_about(text: str, lines: set[int]) -> None:
    assert len(read_directives("app.py", text)) == 1
    assert covered(text) == lines


@pytest.mark.parametrize("rest", ["(", "'''", "  x\n y\n", "$ ?", "\x00"])
def test_a_text_that_stops_being_python_is_read_so_far(rest: str) -> None:
    text = f"app.run()  # fumehood: ignore[a]\nx = 1\n{rest}"
    assert [directive.line for directive in read_directives("app.py", text)] in ([1], [])


def test_only_a_marked_text_is_worth_reading() -> None:
    assert is_marked("x  # fumehood: ignore")
    assert is_marked("x  #fumehood:ignore[a]")
    assert not is_marked("import fumehood  # type: ignore")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("<p>\n{{ x|safe }}  {# fumehood: ignore[a] -- cleaned #}\n", 2, "cleaned"),
        ("{# fumehood: ignore[a] -- cleaned #}\n{{ x|safe }}\n", 2, "cleaned"),
        ("{#- fumehood: ignore[a] -- cleaned -#}\n\n{# more #}\n{{ x|safe }}\n", 4, "cleaned"),
        ("{{ x|safe }}{# fumehood: ignore[a] -- cleaned #}</p>\n", 1, "cleaned"),
        ("<!-- fumehood: ignore[a] -- cleaned -->\n{{ x|safe }}\n", 2, "cleaned"),
    ],
)
def test_comments_of_templates(text: str, line: int, reason: str) -> None:
    (directive,) = read_directives("templates/a.html", text)
    assert (directive.first, directive.last, directive.ids, directive.reason) == (line, line, ("a",), reason)

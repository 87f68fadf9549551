"""Templates of text: which of them reach attributes, and what comes of the others."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BODIES = (
    """
    x.format(user=app)  # !
    x.format_map({"user": app})  # !
    f"{x} {{user}}".format(user=app)  # !
    "{user} {text}".format(user=app, text=x)
    x.replace("{", "{{").format(user=app)
    x.format("YYYY-MM-DD")
    x.format()
    """,
    """
    import string
    string.Formatter().format(x, user=app)  # !
    string.Formatter().vformat(x, (), {"user": app})  # !
    string.Formatter().format("{a}", a=x)
    execute(string.Formatter().format("{a}", a=x))  # !
    execute(string.Formatter().vformat("{a}", (), {"a": "a", "b": x}))
    """,
    """
    from string import Template
    execute(Template("$a").substitute(a="a", b=x))
    execute(Template("$$ ${b}").substitute({"b": x}))  # !
    execute(Template(x).safe_substitute(a="a"))  # !
    execute(Template("$a").substitute(x))  # !
    """,
    """
    import pandas
    frame = pandas.read_csv("data.csv")
    frame["name"].str.contains(x)  # !
    frame["name"].str.contains(x, regex=False)
    frame["name"].str.replace(x, "")
    frame["name"].str.replace(x, "", regex=True)  # !
    """,
)


@pytest.mark.parametrize("body", BODIES)
def test_templates(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))

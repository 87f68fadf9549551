"""Pages of Jinja2's environments escape if they are told to: `# !` is where client data reaches a page as it is."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Constant, External, Text, Unknown, Value
from fumehood.framework.pages.pages import known_folder
from tests.arrivals import assert_arrivals

VIEWS = [
    """
    from jinja2 import Template
    return Template("<p>{{ x }}").render(x=x)  # !
    """,
    """
    from jinja2 import Template
    return Template("<p>{{ x }}", autoescape=True).render({"x": x})
    """,
    """
    from jinja2 import Template
    return Template("<p>{{ x|e }}").render(x=x)
    """,
    """
    from jinja2 import Environment
    return Environment(autoescape=True).from_string("{{ x }}").render(x=x)
    """,
    """
    from jinja2 import Environment
    return Environment().from_string("{{ x }}").render(x=x)  # !
    """,
    """
    from jinja2 import Environment, select_autoescape
    return Environment(autoescape=select_autoescape()).from_string("{{ x }}").render(x=x)
    """,
    """
    from jinja2 import Environment, select_autoescape
    return Environment(autoescape=select_autoescape(default_for_string=False)).from_string("{{ x }}").render(x=x)  # !
    """,
    """
    from jinja2 import DictLoader, Environment
    return Environment(loader=DictLoader({"a": "{{ x }}"})).get_template("a").render(x=x)  # !
    """,
    """
    from jinja2 import DictLoader, Environment
    return Environment(loader=DictLoader({"a": "{{ y }}"})).get_template("a").render(x=x, y=1)
    """,
    """
    from jinja2 import Template
    return {"mail": Template("{{ x }}").render(x=x)}
    """,
    'return app.jinja_env.from_string("{{ x }}").render(x=x)',
    """
    app.jinja_env.autoescape = False
    from flask import render_template_string
    return render_template_string("{{ x }}", x=x)  # !
    """,
    """
    from flask import render_template
    return render_template("missing.html", x=x)
    """,
    """
    from flask import render_template_string
    y = render_template_string("{{ x|safe }}", x=x)  # !
    return y
    """,
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        (Constant("mails"), "mails"),
        (Text((Unknown("folder"), "/shop/mails")), "shop/mails"),
        (Text((Unknown("folder"), "/shop/../mails")), "mails"),
        (Text((External("flask.Flask.root_path"), "/mails")), "mails"),
        (Text((Unknown("folder"), "")), None),
        (Text((Unknown("folder"), "/", Unknown("name"))), None),
        (Unknown("folder"), None),
    ],
)
def test_folders(folder: Value, expected: str | None) -> None:
    assert known_folder(folder) == expected

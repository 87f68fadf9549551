"""Where in a template's source client data is more than text."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "line",
    [
        'render_template_string("a" + x)  # !',
        'render_template_string("a" + x.replace("{", ""))',
        'render_template_string("{" + x.replace("{", ""))  # !',
        'render_template_string("{{ a }} {{ " + x.replace("{", "") + "}}")  # !',
        'render_template_string("{{ a }}" + x.replace("{", ""))',
        'render_template_string("{% if " + x.replace("{", "") + " %}")  # !',
        'Environment().compile_expression(x.replace("{", ""))  # !',
        'Template("${" + x.replace("{", "") + "}")  # !',
        'Environment(loader=DictLoader({"a": x})).get_template("a")  # !',
        'Environment(loader=DictLoader({"a": "b"})).get_template("a").render(a=x)',
        "Environment().get_template(x)",
        "SandboxedEnvironment().from_string(x)",
    ],
)
def test_form(line: str) -> None:
    head = (
        "from flask import render_template_string\nfrom jinja2 import DictLoader, Environment\n"
        "from jinja2.sandbox import SandboxedEnvironment\nfrom mako.template import Template\n"
    )
    assert_arrivals(head + line)

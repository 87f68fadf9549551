"""What a template writes: which values reach the page escaped, which as they are. `# !` is where they do harm."""

from __future__ import annotations

import textwrap

import pytest

from tests.arrivals import arrivals

PROGRAM = """
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/")
def view():
    return render_template_string({template!r}, x=request.args["x"], xs=request.args.getlist("x"),
                                  d={{"x": request.args["x"], "c": "constant"}}, m=Markup("<b>"), c="constant")
"""

RAW = [
    "{{ x|safe }}",
    "{{ x|upper|safe }}",
    "{{ (x ~ '!')|safe }}",
    "{{ '%s'|format(x)|safe }}",
    "{{ ('<b>' + x)|safe }}",
    "{{ d.x|safe }}",
    "{{ d['x']|safe }}",
    "{{ xs|first|safe }}",
    "{{ xs|join(', ')|safe }}",
    "{{ x|e|striptags|safe }}",
    "{{ (x if c else '')|safe }}",
    "{{ x|default('a')|safe }}",
    "{{ (c or x)|safe }}",
    "{% autoescape false %}{{ x }}{% endautoescape %}",
    "{% for one in xs %}{{ one|safe }}{% endfor %}",
    "{% for key, value in d.items() %}{{ value|safe }}{% endfor %}",
    "{% for one in [] %}{% else %}{{ x|safe }}{% endfor %}",
    "{% if c == 'b' %}a{% else %}{{ x|safe }}{% endif %}",
    "{% if y %}a{% elif z %}{{ x|safe }}{% endif %}",
    "{% set y = x %}{{ y|safe }}",
    "{% set y, z = x, c %}{{ y|safe }}",
    "{% with y = x %}{{ y|safe }}{% endwith %}",
    "{% macro say(y, z='a') %}{{ y|safe }}{% endmacro %}{{ say(x) }}",
    "{% macro say() %}{{ kwargs.y|safe }}{% endmacro %}{{ say(y=x) }}",
    "{% macro say(y=x) %}{{ y|safe }}{% endmacro %}{{ say() }}",
    "{% macro box() %}<b>{{ caller() }}</b>{% endmacro %}{% call box() %}{{ x|safe }}{% endcall %}",
    "{% block a %}{{ x|safe }}{% endblock %}",
    "{% filter upper %}{{ x|safe }}{% endfilter %}",
    "{% trans y=x|safe %}Hello {{ y }}{% endtrans %}",
    "{{ request.args.x|safe }}",
    "{{ request.args.get('x')|safe }}",
    "<p class={{ x }}>",
    "<script>{{ x }}</script>",
    "<p onclick='{{ x }}'>",
    "<a href='{{ x }}'>",
]
ESCAPED = [
    "{{ x }}",
    "{{ d.c|safe }}{{ x }}",
    "{{ d['c']|safe }}",
    "{{ x|e|safe }}",
    "{{ x|e|upper }}",
    "{{ x|tojson|safe }}",
    "{{ x|length|safe }}",
    "{{ x|int }}",
    "{{ m + x }}",
    "{{ m ~ x }}",
    "{{ m % x }}",
    "{{ [m, x]|join }}",
    "{{ x|urlize }}",
    "{{ x|replace('a', '<b>') }}",
    "{{ x|markdown }}",
    "{% set y %}<b>{{ x }}</b>{% endset %}{{ y }}",
    "{% macro say(y) %}<b>{{ y }}</b>{% endmacro %}{{ say(x) }}",
    "{% macro box() %}<b>{{ caller() }}</b>{% endmacro %}{% call box() %}{{ x }}{% endcall %}",
    "{% if false %}{{ x|safe }}{% endif %}",
    "{% trans y=x %}Hello {{ y }}{% endtrans %}",
    "{% autoescape true %}{{ x }}{% endautoescape %}",
    "{# {{ x|safe }} #}{% raw %}{{ x|safe }}{% endraw %}",
    "<script>let a = {{ x|tojson }}, b = '{{ x }}'</script>",
    "<p title='{{ x }}'>",
    "<a href='/a?b={{ x }}'>",
    "<a href='{{ url_for('view', x=x) }}'>",
    "<img src='{{ x }}'>",
    "{% include 'missing.html' %}{{ x }}",
    "{% macro loop() %}{{ loop() }}{% endmacro %}{{ loop() }}",
]


def harms(template: str) -> bool:
    return bool(arrivals({"main.py": textwrap.dedent(PROGRAM).format(template=template)}))


@pytest.mark.parametrize("template", RAW)
def test_what_is_not_escaped_enough(template: str) -> None:
    assert harms(template)


@pytest.mark.parametrize("template", ESCAPED)
def test_what_is_escaped(template: str) -> None:
    assert not harms(template)

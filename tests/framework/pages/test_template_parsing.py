"""Templates are parsed with places, tags of unknown extensions are left out, and nothing in a text is too much."""

from __future__ import annotations

import pytest
from jinja2 import nodes

from fumehood.framework.pages.template_parsing import At, parse


def tags(text: str, options: tuple[tuple[str, str], ...] = ()) -> list[str]:
    """What is written where each expression of a template is."""
    tree = parse(text, options).tree
    assert tree is not None
    found = []
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            if not isinstance(node, nodes.TemplateData):
                assert isinstance(node.lineno, At)
                assert node.lineno.tag is not None
                found.append(text[node.lineno.tag.begin : node.lineno.tag.end])
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {{ x }} b {{y|upper}}", ["{{ x }}", "{{y|upper}}"]),
        ("a\n  {{- x -}}\n b {{ y }}", ["{{- x -}}", "{{ y }}"]),
        ("{% if a %}{{ x }}{% else %}{{ y }}{% endif %}", ["{{ x }}", "{{ y }}"]),
        ("{# {{ no }} #}{% raw %}{{ no }}{% endraw %}{{ x }}", ["{{ x }}"]),
        ("{% trans n=x %}a {{ n }}{% endtrans %}", ["{% trans n=x %}"]),
        ("{{ f(\n  x,\n  '}}'\n) }}", ["{{ f(\n  x,\n  '}}'\n) }}"]),
        ("{% for a in b -%}\n {{ a }}\n{%- endfor %}{{ c }}", ["{{ a }}", "{{ c }}"]),
    ],
)
def test_each_tag_knows_where_it_stands(text: str, expected: list[str]) -> None:
    assert tags(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{% cache 500, 'key' %}{{ x }}{% endcache %}",
        "{% load static %}{{ x }}",
        "{% if a %}{% assets 'all' %}{{ x }}{% endassets %}{% endif %}",
        "{% do a.append(1) %}{% for a in b %}{% continue %}{% endfor %}{{ x }}",
    ],
)
def test_tags_of_extensions_do_no_harm(text: str) -> None:
    assert tags(text) == ["{{ x }}"]


def test_an_environment_has_its_own_way_of_writing() -> None:
    options = (("variable_end_string", "]]"), ("variable_start_string", "[["))
    assert tags("{{ y }} [[ x ]]", options) == ["[[ x ]]"]


@pytest.mark.parametrize(
    ("text", "trouble", "line"),
    [
        ("a\n{% endif %}", "unknown tag", 2),
        ("{{ x", "unexpected", 1),
        ("{% for %}", "Expected an expression", 1),
        ("{{ " + "(" * 5_000, "nested too deeply", None),
        ("{% if a %}" * 3_000, "nested too deeply", None),
        ("{{ " + "9" * 5_000 + " }}", "cannot read it", None),
    ],
)
def test_what_cannot_be_parsed_says_why(text: str, trouble: str, line: int | None) -> None:
    found = parse(text)
    assert found.tree is None
    assert trouble in found.trouble
    assert found.line == line


def test_options_that_make_no_sense() -> None:
    assert parse("a", (("block_start_string", "{{"), ("variable_start_string", "{{"))).tree is None

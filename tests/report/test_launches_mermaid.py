"""The diagram: what it says, that no name breaks out of its label, and that Mermaid and GitHub take its size."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from fumehood.report.launches_mermaid import label, render_launches_mermaid
from fumehood.spread import Run
from tests.report.golden import assert_golden
from tests.report.launches_sample import EVIL, HOSTILE, IMAGE, LAUNCHES, SCRIPT, at

LINE = re.compile(
    r"flowchart LR| {4}(?:end|subgraph \w+_stage \[TEXT\]|n\d+ --> n\d+|more\[TEXT\]|none\[TEXT\])"
    r"| {8}n\d+(?:\[TEXT\]|\(\[TEXT\]\)|\[\[TEXT\]\]|\{\{TEXT\}\})".replace(
        "TEXT", r'"(?:[\w ./:=,()-]|#\d+;|<br/>)*"'
    )
)


def test_golden() -> None:
    assert_golden("launches.mmd", render_launches_mermaid((*LAUNCHES, HOSTILE)))


def test_every_line_is_of_the_grammar() -> None:
    for line in render_launches_mermaid((*LAUNCHES, HOSTILE)).splitlines():
        assert LINE.fullmatch(line), line


@pytest.mark.parametrize(
    "text",
    [
        EVIL,
        "`**bold**`",
        "1. x",
        "- x",
        "__init__.py",
        "a#quot;b",
        "fa:fa-ban",
        "ﬂ°60¶ß",
        "x\ty",
        "C:\\",
        "end",
    ],
)
def test_a_label_shows_the_text_itself(text: str) -> None:
    written = label(text)
    assert not re.search(r'[`*_<>$%{}\[\]"\\&~]|fa:|^"[-+ ]|\d\. ', written[1:-1])
    shown = html.unescape(re.sub(r"#(\d+);", r"&#\1;", written[1:-1]))
    assert shown.rstrip("…") == " ".join(text.split())[: len(shown.rstrip("…"))]


def test_a_diagram_is_never_too_large() -> None:
    firsts = [replace(IMAGE.chain[0], location=at(f"{number}{EVIL}", 1)) for number in range(2_000)]
    many = [replace(IMAGE, name=f"n{number} {EVIL}", chain=(first,)) for number, first in enumerate(firsts)]
    text = render_launches_mermaid(many)
    assert len(text) < 50_000
    assert text.count("-->") < 500
    drawn = len(re.findall(r"\(\[", text))
    assert f"… and {2_000 - drawn:,} more" in html.unescape(re.sub(r"#(\d+);", r"&#\1;", text))


def test_few_words_but_many_launches() -> None:
    many = [replace(IMAGE, name=str(number)) for number in range(1_000)]
    assert render_launches_mermaid(many).count("-->") <= 450


def test_order_does_not_matter() -> None:
    assert render_launches_mermaid(LAUNCHES) == render_launches_mermaid(LAUNCHES[::-1])


def test_servers_that_are_run_stand_at_the_end() -> None:
    runs = [Run(SCRIPT, f"app{number}.run", at("app.py", number)) for number in range(1, 9)]
    text = render_launches_mermaid((SCRIPT,), [*runs, Run(IMAGE, EVIL, at(EVIL, 1))])
    assert re.findall(r'\{\{"(app\d\.run<br/>app\.py, line \d)"\}\}', text) == [
        f"app{number}.run<br/>app.py, line {number}" for number in range(1, 6)
    ]
    assert len(re.findall("^    n3 --> ", text, re.M)) == 5


def test_the_budget_can_be_smaller() -> None:
    text = render_launches_mermaid(LAUNCHES, budget=500)
    assert len(text) < 900
    assert "and 2 more" in text


def test_no_launches() -> None:
    assert render_launches_mermaid(()) == 'flowchart LR\n    none["No launches found"]\n'

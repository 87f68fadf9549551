from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.publish.outputs import DelimiterInValueError, render_outputs

VALUES = st.dictionaries(st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True), st.text("a\nb<=: "))


def parsed(text: str) -> dict[str, str]:
    """What the runner reads: blocks that end at a line equal to their delimiter."""
    found, lines = {}, iter(text.split("\n"))
    for line in lines:
        if not line:
            continue
        name, _, delimiter = line.partition("<<")
        value = []
        for each in lines:
            if each == delimiter:
                break
            value.append(each)
        found[name] = "\n".join(value)
    return found


@given(VALUES)
def test_the_runner_reads_back_every_value(values: dict[str, str]) -> None:
    assert parsed(render_outputs(values, "end_7f3a")) == values


def test_a_value_that_holds_the_delimiter_is_refused() -> None:
    with pytest.raises(DelimiterInValueError, match="conclusion"):
        render_outputs({"conclusion": "clean\nend_7f3a\nforged<<x"}, "end_7f3a")

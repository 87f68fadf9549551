"""Templates: everything stays in its place."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.document import Document
from fumehood.launch.documents.template import filled, without_template


@pytest.mark.parametrize(
    ("text", "expected", "missing"),
    [
        ("a {{ b }} c", "a ${b} c", ("b",)),
        ("{{x}}/{{ y.z | default('w') }}", "${x}/${y.z}", ("x", "y.z")),
        ("{% if a %}b{% endif %}", "          b           ", ()),
        ("{# no\n no #}b", "     \n      b", ()),
        ("{{}} {{ 1 }}", "{{}} {{ 1 }}", ()),
        ("plain", "plain", ()),
    ],
)
def test_variables_become_missing(text: str, expected: str, missing: tuple[str, ...]) -> None:
    document = without_template(Document("a", text))
    assert len(document.text) == len(text)
    word = filled(document.text, Location("a", 1, 1, 1, 2))
    assert (word.text, word.missing) == (expected, missing)


@pytest.mark.parametrize("text", ["{{" * 400_000, "{%" * 400_000, "{{ a" * 200_000, "{% a" * 200_000])
def test_what_is_never_closed_stays(text: str) -> None:
    assert without_template(Document("a", text)).text == text

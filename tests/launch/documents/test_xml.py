"""XML with places, and what is refused."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.xml import read_xml


def test_elements_have_their_places() -> None:
    root = read_xml(Document("a.xml", '<a x="1">\n  <b> one </b><b/>\n  <c>\n   two\n  </c>\n</a>\n'))
    assert root.attributes == {"x": "1"}
    assert [(one.text, one.location) for one in root.children] == [
        ("one", Location("a.xml", 2, 7, 2, 10)),
        ("", Location("a.xml", 2, 3, 2, 19)),
        ("two", Location("a.xml", 4, 4, 4, 7)),
    ]
    assert [one.text for one in root.named("b")] == ["one", ""]


def test_other_alphabets_are_read_by_line() -> None:
    root = read_xml(Document("a.xml", "<a>\n<b>é</b></a>"))
    assert (root.children[0].text, root.children[0].location.line) == ("é", 2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "declares a document type"),
        ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "declares a document type"),
        ("<a>&b;</a>", "undefined entity"),
        ("<a>", "no element found"),
        ("", "no element found"),
        ("<a>" * 100_000, "too many elements or nests them too deeply"),
        ("<a>" + "<b/>" * 100_000, "too many elements or nests them too deeply"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_xml(Document("a.xml", text))


@pytest.mark.parametrize("text", ["<a>" + "x &lt;" * 100_000 + "</a>", "<a>" + "<b>x</b>y" * 45_000 + "</a>"])
def test_long_texts_cost_little(text: str) -> None:
    assert read_xml(Document("a.xml", text)).name == "a"

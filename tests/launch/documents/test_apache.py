"""Apache's syntax: arguments, sections, variables."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.apache import read_apache


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Listen 80", ["80"]),
        ("Alias / \"/a b/\" 'c d'", ["/", "/a b/", "c d"]),
        (r'Alias "a \"b\" \n" c\d', ['a "b" \\n', "c\\d"]),
        ('WSGIDaemonProcess x python-path="/a b:/c"', ["x", "python-path=/a b:/c"]),
        ("Alias a \\\n   b", ["a", "b"]),
        ("Define A 1\nAlias ${A} ${B}", ["1", "${B}?B"]),
        ("<VirtualHost *:80 [::]:80>", ["*:80", "[::]:80"]),
        ('Alias "never closed', ['"never', "closed"]),
    ],
)
def test_arguments(line: str, words: list[str]) -> None:
    found = read_apache(Document("a.conf", line))[-1]
    assert [word.text + "".join(f"?{name}" for name in word.missing) for word in found.words] == words


def test_sections_and_places() -> None:
    text = "# no \\\n goes on\n<IfModule a>\n  <Directory /x>\n    Listen  80\n  </directory>\n</IfModule>\nEnd\n"
    module, directory, listen, end = read_apache(Document("a.conf", text))
    assert listen.within == (module, directory)
    assert end.within == ()
    assert (listen.location, listen.words[0].location) == (
        Location("a.conf", 5, 5, 5, 15),
        Location("a.conf", 5, 13, 5, 15),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("</Directory>", "closes nothing"),
        ("<A>\n</B>", "closes nothing"),
        ("<A>\n" * 100_000, "nested too deeply"),
        ("A\n" * 100_000, "too many directives"),
        ("A " + "b" * 900_000, "too long ones"),
        ("A \\\n" * 200_000, "too long ones"),
        ("Define A " + "x" * 5_000 + "\n" + "Define A ${A}${A}\n" * 9_000 + "[" * 20_000, "too long ones"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_apache(Document("a.conf", text))

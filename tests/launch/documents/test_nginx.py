"""nginx' syntax: words, blocks, places, and files that nobody wrote for nginx."""

from __future__ import annotations

from time import perf_counter

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import LARGEST, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.nginx import DEEPEST, LONGEST, MOST, read_nginx


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("listen 80;", ["80"]),
        ("add_header\tX-A 'a b'  \"c; {d}\" always ;", ["X-A", "a b", "c; {d}", "always"]),
        (r'add_header X "say \"a\"" \d\;;', ["X", 'say "a"', r"\d\;"]),
        ("set $a ${host}x{", ["$a", "${host}x?host"]),
        ("location ~ ^/a}b'c#d$ {", ["~", "^/a}b'c#d$"]),
        ("a b; # c d;\n# e {\n", ["b"]),
        ("proxy_pass # where\n  http://a;", ["http://a"]),
        ("a '';", [""]),
        ("internal;", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    text = text + "}" * text.endswith("{")
    found = read_nginx(Document("nginx.conf", text))[0]
    assert [word.text + "".join(f"?{name}" for name in word.missing) for word in found.words] == words


def test_blocks_and_places() -> None:
    text = (
        'http {\n  server { listen 80; }\n  server {\n    location / {\n      a "b"\n        c;\n} } }\nd e;'
    )
    http, first, listen, second, location, a, d = read_nginx(Document("nginx.conf", text))
    assert [one.within for one in (http, first, listen, second)] == [(), (http,), (http, first), (http,)]
    assert location.within == (http, second)
    assert a.within == (http, second, location)
    assert d.within == ()
    assert listen.location == Location("nginx.conf", 2, 12, 2, 21)
    assert a.location == Location("nginx.conf", 5, 7, 5, 12)
    assert [word.location for word in a.words] == [
        Location("nginx.conf", 5, 9, 5, 12),
        Location("nginx.conf", 6, 9, 6, 10),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("}", "closes nothing"),
        ("a; }", "closes nothing"),
        ("a {", "ends within"),
        ("a b", "ends within"),
        ("a }", "nothing leads to"),
        ("{}", "nothing leads to"),
        (";", "nothing leads to"),
        ("a 'b;", "never closed"),
        ('a "b\\"', "never closed"),
        ("a\\", "never closed"),
        ("[program:web]\ncommand = nginx -g 'daemon off;'\n", "ends within"),
        ("a {" * (DEEPEST + 1), "nested too deeply"),
        ("a;" * (MOST + 1), "too many directives"),
        (f"a {'b' * LONGEST};", "too long"),
        (f"a {'b ' * LONGEST};", "too long"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_nginx(Document("nginx.conf", text))


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "\n",
        "#",
        "#\n",
        "a",
        "a ",
        "a;",
        "a{",
        "{",
        "}",
        "'",
        '"',
        "\\",
        "\\\\",
        "'\\",
        "${",
        "a{}",
        "\0",
        "é\ue000",
    ],
)
def test_large_files_are_read_or_refused_at_once(piece: str) -> None:
    began = perf_counter()
    try:
        found = read_nginx(Document("nginx.conf", piece * (LARGEST // len(piece))))
    except Unreadable:
        found = []
    assert found == []
    assert perf_counter() - began < 5

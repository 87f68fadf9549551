"""Encodings: what Python reads is read, everything else is said."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Notification
from fumehood.project.decode import decode, refused


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"x = 1\n", "x = 1\n"),
        ("é = '\U0001f512'\n".encode(), "é = '\U0001f512'\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"\xef\xbb\xbf# coding: utf-8\n", "# coding: utf-8\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n", None),
        (b"# coding: utf-8-unix\nx = 1\n", "# coding: utf-8-unix\nx = 1\n"),
        (b"# coding: Latin_1-unix\n'\xe9'", "# coding: Latin_1-unix\n'é'"),
        (b"# coding: shift_jis\nx = '\x83n'\n", "# coding: shift_jis\nx = 'ハ'\n"),
        (b"# coding: koi8-r\n'\xc1'", "# coding: koi8-r\n'а'"),
        (b"\n\n# coding: latin-1\n", "\n\n# coding: latin-1\n"),
        (b"x = 1\n# coding: rot13\n", "x = 1\n# coding: rot13\n"),
        (b"a\r\nb\rc\n\r\n", "a\nb\nc\n\n"),
        (b"a\x0cb\x1cc\xc2\x85d\xe2\x80\xa8e\n", "a\x0cb\x1cc\x85d\u2028e\n"),
    ],
)
def test_text(data: bytes, text: str | None) -> None:
    expected = text if text is not None else data.decode("cp1252")

    assert decode("a.py", data) == expected
    assert refused("a.py", data) is None


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b"x = 1\ny = '\xe9'\n", 2, "the byte 0xe9 is not UTF-8 and no encoding is declared"),
        (b"# coding: ascii\ny = '\xe9'\n", 2, "the byte 0xe9 is not valid in the declared encoding ascii"),
        (b"# coding: utf-8\n\xed\xa0\x80", 2, "the byte 0xed is not valid in the declared encoding utf-8"),
        (b"x = 1\n\ny = '\0'\n", 3, "contains a NUL byte, so Python cannot run it"),
        (b"\0" * 1000, 1, "contains a NUL byte, so Python cannot run it"),
    ],
)
def test_undecodable(data: bytes, line: int, said: str) -> None:
    assert decode("a.py", data) == Notification("undecodable-file", said, path="a.py", line=line)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-16-le"])
def test_wide_encodings_are_refused(encoding: str) -> None:
    outcome = refused("a.py", "\ufeffimport flask\n".encode(encoding))

    assert outcome is not None
    assert outcome.message == "encoded as UTF-16 or UTF-32, so Python cannot run it; save it as UTF-8"


@pytest.mark.parametrize(
    "name",
    [
        "unicode_escape", "raw-unicode-escape", "utf-7", "utf7", "U7", "punycode", "idna", "undefined", "rot13",
        "rot_13", "zip", "zlib", "bz2", "base64", "hex", "uu", "quopri", "cp037", "cp500", "utf-16", "utf-32-le",
        "no-such-codec", "future_fstrings", "..", "os", "__init__", "aliases", "a" * 900,
    ],
)  # fmt: skip
def test_encodings_that_hide_what_runs_are_refused(name: str) -> None:
    data = f"# coding: {name}\nx = 1\n".encode()
    outcome = decode("a.py", data)

    assert isinstance(outcome, Notification)
    assert (outcome.id, outcome.line) == ("undecodable-file", 1)
    assert "which is unknown or not a plain text encoding" in outcome.message
    assert refused("a.py", data) == outcome


def test_two_opinions_about_the_encoding() -> None:
    outcome = decode("a.py", b"\xef\xbb\xbf# coding: latin-1\n")

    assert isinstance(outcome, Notification)
    assert outcome.message == "starts with a UTF-8 mark but declares the encoding iso-8859-1"


def test_every_codec_that_is_read_shows_names_as_they_are() -> None:
    from encodings.aliases import aliases

    data = "from flask import Flask\napp.run(debug=True)\n"
    read = [name for name in set(aliases.values()) if refused("a.py", f"# coding: {name}\n".encode()) is None]

    assert len(read) > 60
    for name in read:
        assert decode("a.py", f"# coding: {name}\n{data}".encode()) == f"# coding: {name}\n{data}"

"""The words models and rules share: kinds of sink, and the marks that guards build on."""

from __future__ import annotations

from typing import Final

KINDS: Final = frozenset(
    {
        "address",
        "code",
        "command",
        "cookie",
        "csv",
        "deserialization",
        "email",
        "fields",
        "format",
        "header",
        "html",
        "ldap",
        "log",
        "nan",
        "nosql",
        "path",
        "redirect",
        "regex",
        "secret",
        "session",
        "sql",
        "template",
        "trace",
        "url",
        "xml",
        "xpath",
    }
)
"""The kinds of sink: what goes wrong where client data arrives. A sanitizer speaks of some of them."""

MARKS: Final = frozenset({"quoted", "relative", "resolved", "schemed", "secure", "text"})
"""Words about a value that are no kind: one in quotes, one that stays below where it is put, a path without `..`,
a URL whose scheme is the program's own, a proven host, a text and no container.

Those that begin with a sign name a text: `-x` it does not contain, `^x` it begins and `$x` ends with, `!^x` and `!$x`
not; of `~x` it has only escaped ones.
"""

"""Edits of templates: quotes around a value, `|tojson`, a token written into a form."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Edit, Fix, Location
from fumehood.flow.values import Site
from fumehood.regex import regex

PLAIN = regex(r"""[\w.]+(?:\[(?:'[^'\]]*'|"[^"\]]*"|\w+)\][\w.]*)*""")
"""A name, with attributes and items."""


def around(place: Location | Site, before: str, after: str, description: str) -> Fix | None:
    """Put something before and behind a place in a file that is no Python; a program's text may need other quotes."""
    if not isinstance(place, Location) or place.path.endswith(".py"):
        return None
    start = replace(place, end_line=place.line, end_column=place.column)
    end = replace(place, line=place.end_line, column=place.end_column)
    return Fix(description, (Edit(start, before), Edit(end, after)))


def as_json(place: Location, tag: str) -> Fix | None:
    """Replace a text in a script that holds nothing but a tag, quotes included, by a literal with the same text.

    Escaped as it was: the script may put it into the page. And `|e` makes a text of anything, nothing and dates too,
    which `|tojson` alone would make something else of, or raise an error about.
    """
    inner = tag.removeprefix("{{").removesuffix("}}").strip("+- ")
    if place.path.endswith(".py") or not tag.startswith("{{") or not tag.endswith("}}"):
        return None
    whole = inner if PLAIN.fullmatch(inner) else f"({inner})"
    return Fix("Write the text with `|e|tojson`", (Edit(place, f"{{{{ {whole}|e|tojson }}}}"),))


def inserted(place: Location | None, text: str, description: str) -> Fix | None:
    """Insert something into a file that is no Python."""
    if place is None or place.path.endswith(".py"):
        return None
    return Fix(description, (Edit(place, text),))

"""Templates of deployment files: what Jinja would fill in is a missing variable, and everything stays in its place."""

from __future__ import annotations

import re
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.regex import regex

PRINTED: Final = regex(r"\{\{([^{}\n]*)\}\}")
STATEMENT: Final = regex(r"\{[%#][^{}]*[%#]\}")
NAME: Final = regex(r"[A-Za-z_][\w.]*")
MISSING: Final = regex(r"\$\{([^{}\s]+)\}")
FILL: Final = "\ue000"
"""Stands behind a variable where its name is shorter than what it was written as; no text has it (private use)."""


def without_template(document: Document) -> Document:
    """The same file with `{{ var }}` as `${var}` and without `{% … %}`; lines and columns are unchanged.

    Both arms of an `{% if %}` stay: which one is taken is not in the file.
    """
    if not any(sign in document.text for sign in ("{{", "{%", "{#")):
        return document
    text = STATEMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), document.text.replace(FILL, "?"))
    return Document(document.path, PRINTED.sub(_variable, text))


def _variable(found: re.Match[str]) -> str:
    name = NAME.search(found[1])
    text = f"${{{name[0]}}}" if name else ""
    return text.ljust(len(found[0]), FILL) if text else found[0]


def filled(text: str, location: Location) -> Word:
    """A text with each `${NAME}` in it as a missing variable."""
    text = text.replace(FILL, "")
    return Word(text, location, tuple(dict.fromkeys(MISSING.findall(text))) if "${" in text else ())

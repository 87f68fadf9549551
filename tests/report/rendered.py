"""Markdown as GitHub's parser takes it apart, to see what came alive."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
LIVE = re.compile(r"@\w|#\d|GH-\d|://|www\.|mailto:|xmpp:", re.IGNORECASE)
FOLD = re.compile(r"<details><summary>[\w ,:]*</summary>|</details>")


def tokens(text: str) -> list[Token]:
    """All tokens, those in lines too."""
    found = []
    for token in PARSER.parse(text):
        found += [token, *(token.children or [])]
    return found


def assert_harmless(text: str, *links: str) -> None:
    """No mark-up but ours: links begin with one of `links`, HTML only folds, no mention or reference comes alive."""
    folds = 0
    for token in tokens(text):
        if token.type == "link_open":
            assert str(token.attrs["href"]).startswith(links), token.attrs["href"]
        if token.type.startswith("html"):
            assert FOLD.fullmatch(token.content.strip()), token.content
            folds += 1 if "<details>" in token.content else -1
        assert token.type != "image"
        assert token.type != "text" or not LIVE.search(token.content), token.content
    assert folds == 0

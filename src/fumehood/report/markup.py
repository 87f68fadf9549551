"""How text from scanned files becomes GitHub Markdown that shows just this text: nothing in it comes alive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import dedent
from typing import TYPE_CHECKING, Final

from fumehood.regex import regex
from fumehood.report.hostile import prose, uri, visible
from fumehood.report.layout import excerpt

if TYPE_CHECKING:
    from fumehood.findings.finding import Location

MOST_LINES: Final = 12
LONGEST_LINE: Final = 160
LONGEST_NAME: Final = 300
"""Characters of a path or name; the link behind it is whole."""

CODE_SPAN: Final = regex(r"`([^`]+)`")
PUNCTUATION: Final = regex(r"([\\`*_{}\[\]()#+!|~$-])")
ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
ORDERED_LIST: Final = regex(r"^(\d+)([.)])")
# What GitHub turns into mentions, references and links, broken by a zero-width space after the first group.
ALIVE: Final = regex(r"(@|#(?=\d)|GH(?=-\d)|:(?=//)|www(?=\.)|(?:mailto|xmpp):)", re.IGNORECASE)
APART: Final = "\u200b"
SENTENCE: Final = regex(r"(?:`[^`]*`|[^`])*?[.!?](?= )")


@dataclass(frozen=True, slots=True)
class Links:
    """Where a report links to; empty for no such links.

    `blob` is the URL that paths of the head commit are appended to (`https://github.com/OWNER/NAME/blob/SHA/`), `run`
    the page of the workflow run, which has the job summary.
    """

    blob: str = ""
    run: str = ""


def escape(text: str) -> str:
    """Text from anywhere as Markdown that shows just this text; `code` between backticks stays code."""
    parts = CODE_SPAN.split(prose(text))
    return "".join(code(part) if index % 2 else _escape(part) for index, part in enumerate(parts))


def code(text: str) -> str:
    """A code span, in which nothing is mark-up, a mention or a link."""
    shown = visible(text)
    fence = "`" * (_longest_run(shown) + 1)
    padding = " " if shown.startswith(("`", " ")) or shown.endswith(("`", " ")) else ""
    return f"{fence}{padding}{shown}{padding}{fence}" if shown else ""


def fenced(location: Location, snippet: str) -> str:
    """The lines of a place between fences that are longer than any run of backticks in them; "" without lines."""
    lines = [line.text for line in excerpt(location, snippet, LONGEST_LINE)]
    if not lines:
        return ""
    text = dedent("\n".join([*lines[:MOST_LINES], *(["…"] if len(lines) > MOST_LINES else [])]))
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{'python' if location.path.endswith('.py') else 'text'}\n{text}\n{fence}"


def place(location: Location, blob: str) -> str:
    """Path and line, linked to the very lines if `blob` says where files are."""
    shown = code(f"{cut(location.path)}:{location.line}")
    if not blob:
        return shown
    last = f"-L{location.end_line}" if location.end_line > location.line else ""
    return f"[{shown}]({blob}{uri(location.path)}#L{location.line}{last})"


def cut(name: str) -> str:
    """A path or name that is too long, without its middle."""
    half = LONGEST_NAME // 2
    return name if len(name) <= LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def sentences(text: str) -> tuple[str, str]:
    """The first sentence of a paragraph, and the rest of it; a full stop in `code` ends none."""
    whole = prose(text)
    found = SENTENCE.match(whole)
    end = found.end() if found else len(whole)
    return whole[:end], whole[end:].strip()


def _escape(text: str) -> str:
    escaped = PUNCTUATION.sub(r"\\\1", ALIVE.sub(rf"\1{APART}", text).translate(ENTITIES))
    return ORDERED_LIST.sub(r"\1\\\2", escaped)


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)

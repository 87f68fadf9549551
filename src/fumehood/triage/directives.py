"""What `# fumehood: ignore[rule-id] -- reason` comments say, and which lines of any file they are about."""

from __future__ import annotations

import io
import tokenize
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKER = regex(r"fumehood:\s*ignore")
_DIRECTIVE = regex(
    r"#\s*fumehood:\s*ignore\b(?:\s*\[(?P<ids>[^\]]*)\])?(?P<rest>.*?)(?=#\s*fumehood:|$)",
)
_ELSEWHERE = regex(
    r"^(?P<before>.*?)(?:\{#-?|#|;|//|<!--)\s*(?P<directive>fumehood:\s*ignore\b.*?)(?:-->|-?#\}.*)?\s*$"
)
_COMMENT = regex(r"\s*(?:\{#|#|;|//|<!--|$)")
_PYTHON = (".py", ".pyw", ".wsgi")
_BARE = regex(r"\s*(?:$|#|--)")
_DASHES = " \t-–—:"
_LAYOUT = frozenset({tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER})
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Directive:
    """One comment on `line`, about findings that begin on the lines `first` to `last`; none if `last` is 0.

    `ids` empty stands for every rule; `malformed` silences nothing.
    """

    line: int
    first: int
    last: int
    ids: tuple[str, ...] = ()
    reason: str = ""
    malformed: bool = False

    def covers(self, line: int) -> bool:
        """Whether a finding that begins on `line` is meant."""
        return not self.malformed and self.first <= line <= self.last


def is_marked(text: str) -> bool:
    """Whether a module may have a directive at all, and so is worth tokenising."""
    return MARKER.search(text) is not None


def read_directives(path: str, text: str) -> tuple[Directive, ...]:
    """The directives of a file, in order; what is no Python by its name is read line by line."""
    return _in_module(text) if path.endswith(_PYTHON) else tuple(_in_lines(text.splitlines()))


def _in_lines(lines: list[str]) -> Iterator[Directive]:
    """A comment behind something is about its line, one on a line of its own about the next that says something."""
    for number, line in enumerate(lines, 1):
        if MARKER.search(line) is None or (match := _ELSEWHERE.match(line)) is None:
            continue
        about = number
        if not match["before"].strip():
            rest = enumerate(lines[number:], number + 1)
            about = next((below for below, text in rest if not _COMMENT.match(text)), 0)
        yield from _parse(f"# {match['directive']}", number, about, about)


def _in_module(text: str) -> tuple[Directive, ...]:
    """A text that stops being Python is read up to there."""
    found: list[Directive] = []
    try:
        for first, last, comments in _statements(text):
            for line, comment in comments:
                found.extend(_parse(comment, line, first, last))
    except (tokenize.TokenError, SyntaxError, ValueError):
        return tuple(found)
    return tuple(found)


def _parse(comment: str, line: int, first: int, last: int) -> Iterator[Directive]:
    for match in _DIRECTIVE.finditer(comment):
        rest = match["rest"]
        reason = rest.strip(_DASHES)[:LONGEST_REASON]
        if match["ids"] is None:
            yield Directive(line, first, last, (), reason, malformed=not _BARE.match(rest))
            continue
        ids = tuple(dict.fromkeys(word for part in match["ids"].split(",") if (word := part.strip())))
        yield Directive(line, first, last, ids, reason, malformed=not ids)


Comments = list[tuple[int, str]]


def _statements(text: str) -> Iterator[tuple[int, int, Comments]]:
    """The first and last line of each simple statement or compound head, with the marked comments about it.

    Those are the comments within or behind it and the block of comments right above; decorators belong to
    what they decorate. Comments above a blank line, or above nothing, come with the lines 0 to 0.
    """
    above: Comments = []
    inside: Comments = []
    first = blank_from = 0
    at_start = decorates = False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        line = token.start[0]
        match token.type:
            case tokenize.COMMENT:
                blank_from = line + 1
                if MARKER.search(token.string):
                    (inside if first else above).append((line, token.string))
            case tokenize.NL:
                if not first and line >= blank_from:
                    yield 0, 0, above
                    above = []
            case tokenize.NEWLINE if decorates:
                at_start = True
            case tokenize.NEWLINE:
                yield first, line, above + inside
                above, inside, first = [], [], 0
            case kind if kind not in _LAYOUT and (at_start or not first):
                first, at_start, decorates = first or line, False, token.string == "@"
    yield 0, 0, above + inside

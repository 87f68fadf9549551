"""Parses templates with Jinja2's own lexer and parser: knows where each tag stands, leaves unknown tags out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.lexer import Lexer
from jinja2.parser import Parser

from fumehood.regex import regex

EXTENSIONS: Final = ("jinja2.ext.do", "jinja2.ext.loopcontrols", "jinja2.ext.i18n")
NEWLINE: Final = regex(r"\r\n|\r|\n")
BEGINS: Final = frozenset({"variable_begin", "block_begin", "linestatement_begin"})
ENDS: Final = frozenset({"variable_end", "block_end", "linestatement_end"})
INNER: Final = frozenset({
    "elif", "else", "endif", "endfor", "endblock", "endmacro", "endcall", "endfilter", "endset", "endwith",
    "endautoescape", "endtrans", "pluralize", "in", "recursive", "extends", "block",
})  # fmt: skip
"""What stands inside of Jinja2's own statements; out of place it is a mistake, no extension's tag."""

SYNTAX: Final = (
    "block_start_string", "block_end_string", "variable_start_string", "variable_end_string",
    "comment_start_string", "comment_end_string", "line_statement_prefix", "line_comment_prefix",
)  # fmt: skip
"""Options of `jinja2.Environment` that change how a template is written."""

MAX_READ: Final = 512


@dataclass(slots=True)
class Tag:
    """Where a `{{ … }}` or `{% … %}` stands: offsets into the text, in which each line end is one character."""

    begin: int
    end: int


class At(int):
    """The number of a line that knows the offset in the text, and the tag that it is in, if it is in one."""

    offset: int
    tag: Tag | None

    def __new__(cls, line: int, offset: int, tag: Tag | None) -> At:
        """Made by the lexer for each token; the nodes of the tree get it from there."""
        made = super().__new__(cls, line)
        made.offset, made.tag = offset, tag
        return made


class _Lexer(Lexer):
    """Jinja2's lexer, whose numbers of lines know more than the line."""

    def tokeniter(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> Iterator[tuple[int, str, str]]:
        """The tokens; between two of them nothing but white space is left out."""
        position, tag = 0, None
        for line, token, value in super().tokeniter(source, name, filename, state):
            position = max(source.find(value, position), position)
            if token in BEGINS:
                tag = Tag(position, position)
            at = At(line, position, tag)
            position += len(value)
            if tag is not None and token in ENDS:
                tag.end = position - len(value) + len(value.rstrip())
            yield at, token, value
            if token in ENDS:
                tag = None


class _Environment(Environment):
    @property
    def lexer(self) -> Lexer:
        """One that tells places."""
        return _lexer(self)


@lru_cache(maxsize=8)
def _lexer(environment: Environment) -> Lexer:
    return _Lexer(environment)


class _Parser(Parser):
    """Jinja2's parser; a tag that no extension here knows is left out, and what stands between two of them stays."""

    def parse_statement(self) -> Any:
        """A statement, or nothing for a tag of an extension that is not known."""
        token = self.stream.current
        word = str(token.value)
        known = word in self.extensions or word in INNER or hasattr(self, f"parse_{word}")
        if token.type != "name" or known or word in {"call", "filter", "print"}:
            return super().parse_statement()
        while self.stream.current.type not in {"block_end", "eof"}:
            next(self.stream)
        return nodes.Output([], lineno=token.lineno)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, or the reason why there is none, with its line."""

    tree: nodes.Template | None
    trouble: str = ""
    line: int | None = None


@lru_cache(maxsize=16)
def _environment(options: tuple[tuple[str, str], ...]) -> Environment:
    made: dict[str, Any] = dict(options)
    return _Environment(extensions=EXTENSIONS, **made)


@lru_cache(maxsize=MAX_READ)
def parse(text: str, options: tuple[tuple[str, str], ...] = ()) -> Parsed:
    """Parse a text; `options` are those named in SYNTAX. Raises nothing, whatever is in the text."""
    try:
        return Parsed(_Parser(_environment(options), NEWLINE.sub("\n", text)).parse())
    except TemplateSyntaxError as error:
        return Parsed(None, error.message or "it cannot be parsed", error.lineno)
    except RecursionError:
        return Parsed(None, "it is nested too deeply")
    except (AssertionError, RuntimeError, ValueError, OverflowError, MemoryError):
        return Parsed(None, "Jinja2 cannot read it")

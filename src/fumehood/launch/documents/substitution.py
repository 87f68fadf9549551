"""Variables in texts that no shell reads: `${NAME:-default}` in Dockerfiles and compose files.

https://docs.docker.com/reference/dockerfile/#environment-replacement,
https://docs.docker.com/reference/compose-file/interpolation/
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.launch.deployment import Unreadable
from fumehood.launch.launch import Word
from fumehood.regex import regex

LONGEST: Final = 100_000
"""Characters of a text after replacement; variables that double each other reach any length."""
DEEPEST: Final = 10
"""Defaults inside of defaults."""
NAME: Final = regex(r"[A-Za-z_]\w*")
OPERATOR: Final = regex(r":?[-+?]")


def interpolated(written: Word, variables: Mapping[str, Word]) -> Word:
    """A text of a compose file with its variables replaced; `$$` stands for `$`. Raises Unreadable."""
    if "$" not in written.text:
        return written
    state = _Replacement(variables, written)
    state.run(written.text, 0)
    return state.word()


def unquoted(written: Word, variables: Mapping[str, Word], escape: str = "\\") -> Word:
    """A word of a Dockerfile without its quotes and escapes, its variables replaced. Raises Unreadable."""
    if not any(mark in written.text for mark in ("$", "'", '"', escape)):
        return written
    state = _Replacement(variables, written, escape)
    state.run(written.text, 0)
    return state.word()


@dataclass(slots=True)
class _Replacement:
    """Walks over a text once. Quotes and escapes have a meaning where `escape` is given, `$$` where it is not."""

    variables: Mapping[str, Word]
    written: Word
    escape: str | None = None
    parts: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    length: int = 0

    def word(self) -> Word:
        names = dict.fromkeys((*self.written.missing, *self.missing))
        return Word("".join(self.parts), self.written.location, tuple(names))

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
        if self.length > LONGEST:
            raise Unreadable(
                f"a text with variables is longer than {LONGEST:,} characters", self.written.location.line
            )

    def run(self, text: str, depth: int) -> None:
        if depth > DEEPEST:
            raise Unreadable("defaults of variables are nested too deeply", self.written.location.line)
        position, doubled = 0, False
        while position < len(text):
            char = text[position]
            if char == "$":
                position = self.variable(text, position, depth)
            elif self.escape is not None and char == "'" and not doubled:
                position = self.literal(text, position)
            elif self.escape is not None and char == '"':
                doubled, position = not doubled, position + 1
            elif char == self.escape:
                position = self.escaped(text, position, doubled)
            else:
                end = self.plain(text, position)
                self.add(text[position:end])
                position = end

    def plain(self, text: str, position: int) -> int:
        """The end of what has no meaning of its own; at least one character."""
        end = position + 1
        while end < len(text) and text[end] not in "$'\"" and text[end] != self.escape:
            end += 1
        return end

    def literal(self, text: str, position: int) -> int:
        end = text.find("'", position + 1)
        end = len(text) if end < 0 else end
        self.add(text[position + 1 : end])
        return end + 1

    def escaped(self, text: str, position: int, doubled: bool) -> int:
        following = text[position + 1 : position + 2]
        kept = doubled and following not in {'"', "$", self.escape}
        self.add(text[position] + following if kept else following)
        return position + 2

    def variable(self, text: str, position: int, depth: int) -> int:
        """Replace the variable at a `$`; the position after it."""
        following = text[position + 1 : position + 2]
        if following == "$" and self.escape is None:
            self.add("$")
            return position + 2
        name = NAME.match(text, position + 2 if following == "{" else position + 1)
        if name is None:
            self.add("$")
            return position + 1
        if following != "{":
            self.value(name[0], f"${{{name[0]}}}")
            return name.end()
        end = _closing(text, name.end())
        if end is None:
            self.add(text[position:])
            return len(text)
        self.braced(name[0], text[name.end() : end], depth)
        return end + 1

    def braced(self, name: str, rest: str, depth: int) -> None:
        operator = OPERATOR.match(rest)
        if operator is None:
            self.value(name, f"${{{name}{rest}}}", plain=not rest)
            return
        found = self.variables.get(name)
        is_set = found is not None and (bool(found.text) or not operator[0].startswith(":"))
        match operator[0][-1]:
            case "+":
                if is_set:
                    self.run(rest[operator.end() :], depth + 1)
            case "-" if not is_set:
                self.run(rest[operator.end() :], depth + 1)
            case _:
                self.value(name, f"${{{name}}}")

    def value(self, name: str, written: str, *, plain: bool = True) -> None:
        found = self.variables.get(name)
        if found is None or not plain:
            self.missing.append(name)
            self.add(written)
            return
        self.missing += found.missing
        self.add(found.text)


def _closing(text: str, position: int) -> int | None:
    """Where the brace is closed that was opened before `position`."""
    depth = 1
    while position < len(text):
        if text.startswith("${", position):
            depth += 1
            position += 1
        elif text[position] == "}":
            depth -= 1
            if depth == 0:
                return position
        position += 1
    return None

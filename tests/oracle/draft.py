"""A program while it is being written: bodies of statements, and the names that may be used in them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, Literal, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[Any]], Any]
Kind = Literal["bool", "int", "str", "ints", "strs", "dict", "app"]
KINDS: Final[tuple[Kind, ...]] = ("bool", "int", "str", "ints", "strs", "dict")
"""The types of what programs compute with; a `dict` is from short words to numbers."""


class Draft:
    """The whole program. `decided` becomes false with the first thing that is left open on purpose."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.modules: dict[str, Body] = {}
        self.decided = True
        self.undecided_allowed = self.chance(2)
        self.budget = self.number(4, 40)
        self._numbers: dict[str, int] = {}

    def pick(self, choices: Sequence[T]) -> T:
        """One of several; the first is the simplest."""
        return choices[0] if len(choices) == 1 else self.draw(st.sampled_from(choices))

    def number(self, lowest: int, highest: int) -> int:
        """A number from a range."""
        return self.draw(st.integers(lowest, highest))  # type: ignore[no-any-return]

    def chance(self, of: int) -> bool:
        """True once in so many times, and never when the program is shrunk."""
        return self.number(0, of - 1) == of - 1 if of > 1 else True

    def fresh(self, stem: str) -> str:
        """A name that is not taken."""
        self._numbers[stem] = self._numbers.get(stem, 0) + 1
        return f"{stem}{self._numbers[stem]}"

    def module(self, name: str) -> Body:
        """The top level of a module, which begins empty."""
        self.modules[name] = Body(self, name, depth=3)
        return self.modules[name]


class Body:
    """A block of statements. `names` are expressions by kind, `targets` those of them that can be assigned to.

    A pure body starts no server and configures no app; in one that `returns` a kind, so does every `return`.
    Where nothing `may_leave`, no statement ends the program.
    """

    def __init__(self, draft: Draft, module: str, depth: int) -> None:
        self.draft = draft
        self.module = module
        self.depth = depth
        self.lines: list[str] = []
        self.imports: dict[str, None] = {}
        self.names: dict[str, list[str]] = {}
        self.targets: dict[str, list[str]] = {}
        self.in_function = False
        self.in_loop = False
        self.in_async = False
        self.in_generator = False
        self.is_pure = False
        self.may_leave = True
        self.returns: Kind | None = None

    def add(self, text: str) -> None:
        """One statement, or several lines of them."""
        self.lines += textwrap.dedent(text).strip("\n").split("\n")

    def require(self, line: str) -> None:
        """An import at the top of the module."""
        self.imports[line] = None

    def know(self, kind: str, *expressions: str, target: bool = False) -> None:
        """From here on these expressions are of a kind, and can be assigned to when they are targets."""
        self.names.setdefault(kind, []).extend(expressions)
        if target:
            self.targets.setdefault(kind, []).extend(expressions)

    def known(self, kind: str) -> list[str]:
        """The expressions of a kind, latest first."""
        return self.names.get(kind, [])[::-1]

    def inner(self, *, function: bool = False) -> Body:
        """An empty body that sees these names; in a function they cannot be assigned to."""
        body = Body(self.draft, self.module, self.depth - 1)
        body.imports = self.imports
        body.names = {kind: list(found) for kind, found in self.names.items()}
        body.in_function = function or self.in_function
        body.in_loop = self.in_loop and not function
        body.is_pure = self.is_pure
        body.may_leave = self.may_leave
        body.in_async = self.in_async
        if not function:
            body.returns = self.returns
            body.targets = {kind: list(found) for kind, found in self.targets.items()}
        return body

    @contextmanager
    def block(self, head: str, *, function: bool = False) -> Iterator[Body]:
        """Write an indented block below a line."""
        body = self.inner(function=function)
        yield body
        self.lines.append(head)
        self.lines += [f"    {line}" for line in body.lines or ["pass"]]

    def text(self) -> str:
        """The module's file."""
        return "\n".join([*self.imports, "", *self.lines]).strip("\n") + "\n"

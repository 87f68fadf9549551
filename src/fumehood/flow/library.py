"""What the interpreter asks of those who know libraries; None and False mean "no opinion"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from fumehood.flow.values import Arguments, External, Function, Instance, Site, Value

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


K = TypeVar("K")


class Library(Protocol):
    """Answers for names that no module of the workspace defines. Paths are dotted and canonical.

    `named` are the paths of functions of the workspace that it has something to say about all the same.
    """

    named: frozenset[str]

    def kept(self, kind: type[K]) -> K:
        """What those who know libraries keep of one project: an object of each class that they ask for."""

    def named_function(
        self, run: Interpreter, function: Function, arguments: Arguments, site: Site
    ) -> Value | None:
        """What a function of the workspace returns, where somebody said so instead of its body."""

    def call(
        self, run: Interpreter, path: str, receiver: Value | None, arguments: Arguments, site: Site
    ) -> Value | None:
        """The result of calling a library's function, class or method."""

    def unresolved(self, run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> Value | None:
        """Take note of a call of something nobody could resolve; what it returns, if somebody knows."""

    def attribute(self, run: Interpreter, receiver: Instance, name: str) -> Value | None:
        """An attribute of an object of a library class."""

    def assign(
        self, run: Interpreter, receiver: Instance | External, name: str, value: Value, site: Site
    ) -> bool:
        """Whether assigning the attribute of a library's object or module was taken care of."""

    def assign_item(self, run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
        """Whether assigning the item was taken care of."""

    def item(self, run: Interpreter, receiver: Value, key: Value, site: Site) -> Value | None:
        """The item of a library object."""

    def method(self, classes: list[str], name: str) -> External | None:
        """The method of that name that the nearest class knows."""

    def takes_class(self, path: str) -> bool:
        """Whether it is a class method that wants to know the class it is called on."""

    def name(self, path: str) -> Value:
        """A library's name by its canonical path."""

    def member(self, path: str, site: Site) -> Value:
        """An attribute that is read from a library's name."""

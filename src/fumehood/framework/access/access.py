"""Who may call a view: what stands before it when a request comes, and whether it turns anybody away itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Observation
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    Class,
    Constant,
    Dictionary,
    Function,
    Instance,
    Listing,
    Partial,
    Site,
    Value,
    options,
    settle,
)
from fumehood.framework.access.authentication import guard_of
from fumehood.framework.access.doings import keep_names
from fumehood.framework.access.refusals import Refused
from fumehood.framework.requests.protections import LENIENT, STRICT, Certainty, Guard, guards_of
from fumehood.framework.requests.routes import AS_VIEW, Registered, page_of, prefix_of
from fumehood.framework.requests.served import function_in
from fumehood.framework.requests.verbs import EXPOSING, ROUTES, SHORT, methods_of, registration

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ITSELF: Final = "a check of its own"
BEFORE: Final = "a check before it"
LISTS: Final = ("decorators", "method_decorators")
"""What Flask's and Flask-RESTful's classes of views call the list of the decorators of their methods."""

GATES: Final = frozenset({"before_request", "before_app_request", "before_first_request"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Access(Observation):
    """A view or hook as a request met it; `site` is where it is written.

    `guards` stand before it or in it, `path` is its URL rule with the prefixes above it, `methods` what it answers,
    none if that is not known. `answers` is False if no request gets to its end, `cut` tells that it was followed in
    part only. `spared_by` are the hooks that turn others away and let requests for this view pass; if it is `beyond`
    them, they let everything pass that they do not speak of.
    """

    view: Registered
    function: Function | None
    guards: tuple[Guard, ...] = field(compare=False)
    path: str | None
    methods: frozenset[str]
    answers: bool
    cut: bool
    spared_by: tuple[Site, ...] = field(default=(), compare=False)
    beyond: bool = field(default=False, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether nothing at all stands before it; what nobody knows may be something."""
        return not self.guards and not self.cut

    @property
    def is_protected(self) -> bool:
        """Whether something that is known or named to ask who the client is stands before it."""
        return any(one.certainty in {Certainty.KNOWN, Certainty.NAMED} for one in self.guards)


def accessed(  # noqa: PLR0913 -- what a request was, and what came of it
    run: Interpreter,
    one: Registered,
    at: Site,
    defined: Function | None,
    *,
    began: int,
    methods: Value | None,
    answers: bool,
) -> None:
    """Note how a request came to a view, `defined` in its class; what was observed since `began` belongs to it."""
    assert run.entry is not None
    refused = [seen for seen in run.observations[began:] if isinstance(seen, Refused)]
    function = defined or _function(one, at)
    keep_names(run, function)
    run.observations.append(
        Access(
            site=at,
            entry=run.entry,
            stack=(),
            certain=one.certain,
            order=len(run.observations),
            view=one,
            function=function,
            guards=tuple(dict.fromkeys(_guards(one, function, refused, cut=bool(run.cuts)))),
            path=None if one.rule is None else prefix_of(one.owner) + one.rule,
            methods=_methods(one, function, methods),
            answers=answers,
            cut=bool(run.cuts),
        )
    )


def _function(one: Registered, at: Site) -> Function | None:
    cls = class_of(one)
    for value in (one.function, *(() if cls is None else map(present, _members(cls)))):
        inside = value if isinstance(value, Function) else function_in(value)
        if inside is not None and inside.node is at.node:
            return inside
    return one.function


def _members(cls: Class) -> Iterator[Value]:
    for base in cls.lineage():
        if isinstance(base, Class):
            yield from base.slots.values()


def class_of(one: Registered) -> Class | None:
    """The class of a view that is one, or a method of one."""
    match one.view:
        case Class() as cls:
            return cls
        case Partial(function=function, positional=[Class() as cls, *_]) if function == AS_VIEW:
            return cls
        case Partial(function=Partial(function=function, positional=[Class() as cls, *_])) if (
            function == AS_VIEW
        ):
            return cls
        case Function(cls=cls):
            return cls
        case _:
            return None


def _guards(
    one: Registered, function: Function | None, refused: list[Refused], *, cut: bool
) -> Iterator[Guard]:
    before = any(seen.before for seen in refused)
    told = [*one.guards, *_late_anyway(one), *_of_class(class_of(one), function), *_of_owner(one.owner)]
    for guard in told:
        yield from _told(guard, before=before, cut=cut)
    if before and not any(guard.certainty is Certainty.OWN for guard in told):
        yield Guard(BEFORE, Certainty.KNOWN)
    if any(not seen.before for seen in refused):
        yield Guard(ITSELF, Certainty.KNOWN)


def _told(guard: Guard, *, before: bool, cut: bool) -> Iterator[Guard]:
    """What a request says of a decorator of the workspace: it turned somebody away, or its name still promises it."""
    if guard.certainty is not Certainty.OWN:
        yield guard
    elif before:
        yield replace(guard, certainty=Certainty.KNOWN)
    elif STRICT.search(last := guard.name.rpartition(".")[2]):
        yield replace(guard, certainty=Certainty.NAMED)
    elif cut or LENIENT.search(last):
        yield replace(guard, certainty=Certainty.PERHAPS)


def _late_anyway(one: Registered) -> tuple[Guard, ...]:
    """Where a decorator only marks a method for its class, what is applied later counts as well."""
    return guards_of(one.view) if registration(one.site) not in ROUTES else ()


def _of_class(cls: Class | None, function: Function | None) -> Iterator[Guard]:
    """Decorators that a class lists for its methods, its own, and Flask-Admin's `is_accessible`."""
    if cls is None:
        return
    name = function.name if function is not None else ""
    for listed in LISTS:
        yield from guards_listed(cls.find(listed), name)
    if function is not None:
        yield from guards_of(function)
        yield from guards_of(cls.find(name))
    for decorator in cls.decorators:
        if (found := guard_of(decorator)) is not None:
            yield replace(found, certainty=Certainty.PERHAPS)
    if any(
        cls.find(asked) is not None for asked in ("is_accessible", "_handle_view", "inaccessible_callback")
    ):
        yield Guard("is_accessible", Certainty.KNOWN)


def guards_listed(value: Value | None, name: str) -> Iterator[Guard]:
    """The guards in a list of decorators, or in one by the name of a method."""
    for decorator in _listed(value, name):
        if (found := guard_of(decorator)) is not None:
            yield found


def _listed(value: Value | None, name: str) -> list[Value]:
    """The decorators in a list, or in a dictionary by method."""
    found: list[Value] = []
    for option in options(present(settle(value or NONE))):
        if isinstance(option, Listing):
            found += map(settle, option.elements)
        elif isinstance(option, Dictionary) and name in option.slots:
            found += _listed(option.slots[name], name)
    return found


def _of_owner(owner: Value | None) -> Iterator[Guard]:
    """`Api(app, decorators=[…])`: whatever they are, they stand before every resource."""
    node = owner.at.node if isinstance(owner, Instance) and owner.at is not None else None
    if isinstance(node, ast.Call) and any(one.arg in {*LISTS, None} for one in node.keywords):
        yield Guard("decorators", Certainty.PERHAPS)


def _methods(one: Registered, function: Function | None, methods: Value | None) -> frozenset[str]:
    if methods is not None:
        return frozenset(str(option.value) for option in options(methods) if isinstance(option, Constant))
    if function is not None and function.name in SHORT and class_of(one) is not None:
        return frozenset({function.name.upper()})
    node = one.site.node
    if one.kind != "view" or not isinstance(node, ast.Call) or registration(one.site) not in EXPOSING:
        return frozenset()
    written = next((keyword for keyword in node.keywords if keyword.arg in {"methods", None}), None)
    if written is None:
        return frozenset({"GET", "HEAD"}) if class_of(one) is None else frozenset()
    listed = written.value.elts if isinstance(written.value, ast.List | ast.Tuple | ast.Set) else []
    return frozenset(
        one.value.upper() for one in listed if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )


def is_view(one: Access) -> bool:
    """Whether Flask calls it for a URL."""
    return one.view.kind in {"view", "resource"}


def known_guards(one: Access) -> list[str]:
    """The names of what is known or named to ask who the client is."""
    return [guard.name for guard in one.guards if guard.certainty in {Certainty.KNOWN, Certainty.NAMED}]


def unasked(one: Registered, order: int) -> Access:
    """What is known of a view that no request is sent to: of decorators of the workspace, what they are called."""
    return Access(
        site=page_of(one.function, one.site),
        entry=one.entry,
        stack=one.stack,
        certain=False,
        order=order,
        view=one,
        function=one.function,
        guards=tuple(_guards(one, one.function, [], cut=True)),
        path=None if one.rule is None else prefix_of(one.owner) + one.rule,
        methods=_methods(one, None, methods_of(one, None)),
        answers=True,
        cut=False,
    )

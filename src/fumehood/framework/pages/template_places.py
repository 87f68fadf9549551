"""What rules learn of templates: values and where they stand, what is declared safe, what is not escaped, forms.

Each place in a template is told once, however many pages it was written into. Client data that reaches one is an
arrival of its own besides (framework.sinks).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from fumehood.framework.pages.html_places import Place, Spot
from fumehood.framework.pages.template_trust import Trust

if TYPE_CHECKING:
    from fumehood.findings.finding import Location  # noqa: TC004 -- annotations, nothing more
    from fumehood.flow.values import Site  # noqa: TC004 -- the same


class Cause(Enum):
    """Why something is not escaped."""

    BLOCK = "an `{% autoescape false %}` block"
    NAME = "the template's name"
    ENVIRONMENT = "an environment or a template made without autoescape"
    SWITCHED_OFF = "the app's environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatePlace:
    """A place in a template: `at` in its file, or in the program if it is written there.

    `tag` is what is written there, `given` the call that hands the values over, if one was seen, `calls` where macros
    are called on the way.
    """

    at: Location | Site
    tag: str
    given: Site | None = None
    calls: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuePlaced(TemplatePlace):
    """A value that is unknown or a client's is written: `place` is what surrounds it, `name` what it is called.

    `alone` is whether it is the whole value of an attribute; `quoted` the literal around it in a script, if there is
    nothing else in that.
    """

    place: Place
    trust: Trust
    name: str
    alone: bool = False
    quoted: Location | None = None

    @property
    def is_in_script(self) -> bool:
        """Whether it is a client's and stands in a script, where escaping it, as other pages need it, is not enough."""
        return self.place.spot is Spot.SCRIPT and self.trust is Trust.CLIENT


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredSafe(TemplatePlace):
    """A value that is unknown or a client's is declared to be markup, by `|safe` or `Markup(…)`."""

    trust: Trust
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unescaped(TemplatePlace):
    """The first value of a page of HTML that is not escaped; `at` is what has to change, `template` its name.

    `sure` is False where nobody saw a page made, only templates that look like HTML.
    """

    cause: Cause
    template: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FormShown(TemplatePlace):
    """A form that posts to the app without a token; `inside` is where its content begins.

    `scripted` tells that the page has a token outside of its forms, for scripts.
    """

    scripted: bool
    inside: Location | None = None


Key = tuple[str | int, int, int]
"""A file, or the identity of the place in the program; offsets."""


@dataclass(slots=True)
class Gathered:
    """What was seen so far, by place. `guarded` are forms with a token."""

    values: dict[Key, ValuePlaced] = field(default_factory=dict)
    declared: dict[Key, DeclaredSafe] = field(default_factory=dict)
    unescaped: dict[Key | int, Unescaped] = field(default_factory=dict)
    forms: dict[Key, FormShown] = field(default_factory=dict)
    guarded: set[Key] = field(default_factory=set)

    def value(self, key: Key, seen: ValuePlaced) -> None:
        """A value; one that less is known of counts."""
        known = self.values.get(key)
        if known is None or known.trust.value < seen.trust.value:
            self.values[key] = seen

    def declare(self, key: Key, seen: DeclaredSafe) -> None:
        """The same for what is declared to be safe."""
        known = self.declared.get(key)
        if known is None or known.trust.value < seen.trust.value:
            self.declared[key] = seen

    def observations(self) -> Iterator[TemplatePlace]:
        """All of it, each place under one heading: but a client's data in a script needs more than to be no markup."""
        yield from self.declared.values()
        for key, value in self.values.items():
            if key not in self.declared or value.is_in_script:
                yield value
        yield from self.unescaped.values()
        for key, form in self.forms.items():
            if key not in self.guarded:
                yield form

    def form(self, key: Key, seen: FormShown) -> None:
        """A form without a token; a script in one of its pages counts for all."""
        known = self.forms.get(key)
        self.forms[key] = seen if known is None else replace(known, scripted=known.scripted or seen.scripted)

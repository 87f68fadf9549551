"""One call of a library, as handlers and models see it."""

from __future__ import annotations

from dataclasses import dataclass

from fumehood.flow.values import Arguments, Site, Value
from fumehood.models.schema import Parameter


@dataclass(slots=True)
class LibraryCall:
    """One call of a library's function, class or method."""

    path: str
    receiver: Value | None
    arguments: Arguments
    site: Site

    def argument(self, parameter: Parameter | None) -> Value | None:
        """The argument a model talks about."""
        return None if parameter is None else self.arguments.get(parameter.position, *parameter.names)

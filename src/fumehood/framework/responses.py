"""What a view answers with: which of it a browser takes for HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.values import Listing, Site, Text, Unknown, Value, options
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def judge(run: Interpreter, value: Value, site: Site) -> None:
    """Look at one thing that a view returned at `site`."""
    if isinstance(value, Listing) and value.kind is tuple and value.slots:
        for option in options(value.elements[0]):
            judge(run, option, site)
    elif isinstance(value, Text | Unknown):
        arrive(run, "html", value, "flask.Flask.make_response", site)

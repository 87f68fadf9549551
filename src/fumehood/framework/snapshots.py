"""Arguments as they are at a call: what is written to their containers later does not change what was seen."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from fumehood.flow.values import Alternatives, Arguments, Dictionary, Listing, Value, join

MAX_DEPTH: Final = 4
"""How deep containers in containers are kept."""


def taken(arguments: Arguments) -> Arguments:
    """The same arguments with containers of their own; other objects stay what they are."""
    return replace(
        arguments,
        positional=[still(value) for value in arguments.positional],
        keywords={name: still(value) for name, value in arguments.keywords.items()},
    )


def still(value: Value, depth: int = 0) -> Value:
    """A value whose dictionaries and lists nobody else has."""
    if depth >= MAX_DEPTH:
        return value
    match value:
        case Alternatives(options=choices):
            return join(*(still(choice, depth) for choice in choices))
        case Dictionary():
            made: Dictionary | Listing = Dictionary(value.owner, value.at, value.rest)
        case Listing():
            made = Listing(value.owner, kind=value.kind, rest=value.rest)
        case _:
            return value
    made.slots.update((key, still(one, depth + 1)) for key, one in value.slots.items())
    return made

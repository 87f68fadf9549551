"""Content security policies: directives and sources, and what in them lets foreign scripts run after all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from fumehood.flow.memory import present
from fumehood.flow.values import Constant, Dictionary, Listing, Text, Value, options

SCRIPTS: Final = ("script-src", "script-src-elem", "default-src")
EMBEDS: Final = ("object-src", "base-uri")
STYLES: Final = ("style-src", "style-src-elem")
ANYWHERE: Final = frozenset({"*", "http:", "https:", "http://*", "https://*"})
TRUSTING: Final = ("'nonce-", "'sha256-", "'sha384-", "'sha512-", "'strict-dynamic'")
"""Sources beside which a browser takes no notice of 'unsafe-inline'."""

HOLE: Final = "…"
Policy = Mapping[str, tuple[str, ...]]
"""Sources by directive; `…` stands for a source that is not known."""


def policy(value: Value | None) -> Policy | None:
    """A policy as a header's text or as a mapping of texts and lists; None if nothing is known of it."""
    match value:
        case Constant(value=str(text)):
            return of_text(text)
        case Text(parts=parts):
            return of_text("".join(part if isinstance(part, str) else HOLE for part in parts))
        case Dictionary():
            return {
                str(name): tuple(_sources(present(one)))
                for name, one in value.slots.items()
                if isinstance(name, str)
            }
        case _:
            return None


def of_text(text: str) -> Policy:
    """`default-src 'self'; img-src *`."""
    found: dict[str, tuple[str, ...]] = {}
    for part in text.split(";"):
        name, *sources = part.split() or [""]
        if name:
            found.setdefault(name.lower(), tuple(sources))
    return found


def _sources(value: Value) -> Iterator[str]:
    match value:
        case Constant(value=str(text)):
            yield from text.split()
        case Text(parts=parts):
            yield from "".join(part if isinstance(part, str) else HOLE for part in parts).split()
        case Listing():
            for one in value.elements:
                yield from _sources(present(one))
        case Constant():
            return
        case _:
            for option in options(value):
                yield from _sources(option) if option is not value else (HOLE,)


def weaknesses(found: Policy, with_nonce: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Directive and source of what makes a policy useless against injected scripts, worst first.

    `with_nonce` are directives that get a nonce for each request.
    """
    ruling = next((name for name in ("script-src", "default-src") if name in found), None)
    weak: list[tuple[str, str]] = []
    for name in dict.fromkeys((ruling, "script-src-elem", *EMBEDS)):
        if name is None or name not in found:
            continue
        sources = [source.lower() for source in found[name]]
        if name not in EMBEDS:
            trusting = name in with_nonce or any(one.startswith(TRUSTING) for one in sources)
            if not trusting:
                weak += [(name, one) for one in sources if one == "'unsafe-inline'"]
            weak += [(name, one) for one in sources if one == "'unsafe-eval'"]
            if "'strict-dynamic'" in sources:
                continue
        weak += [(name, one) for one in sources if one in ANYWHERE or (one == "data:" and name not in EMBEDS)]
    return weak


def styles(found: Policy) -> list[tuple[str, str]]:
    """Directives that let inline styles in: far less than scripts, but not nothing."""
    return [(name, "'unsafe-inline'") for name in STYLES if "'unsafe-inline'" in found.get(name, ())]


def frames_are_decided(found: Policy) -> bool:
    """Whether a policy says who may put the page into a frame."""
    return "frame-ancestors" in found and "*" not in found["frame-ancestors"]

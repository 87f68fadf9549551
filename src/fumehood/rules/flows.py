"""Findings about client data: one for each sink, with the shortest flow from its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fumehood.findings.finding import Confidence, Fix, Location
from fumehood.flow.taint import Taint
from fumehood.framework.observations import Observations
from fumehood.framework.sinks import SinkReached
from fumehood.rules.rule import Match, Rule, Spot, Step


@dataclass(frozen=True, slots=True)
class Saying:
    """What a rule says of an arrival: `place` is where it arrives, as a noun; `harm` what a client can do then.

    `confidence` is the most that the rule is ready to say.
    """

    place: str
    harm: str
    advice: str
    confidence: Confidence = Confidence.HIGH
    fix: Fix | None = None


NOT_CALLED = "Nobody here calls it with known data; look whether a client can decide it."
Says = Callable[[SinkReached], Saying | None]


def follow(rule: Rule, *kinds: str) -> Callable[[Says], Says]:
    """Subscribe a rule to arrivals of some kinds: the function says what is wrong, or None if nothing is."""

    def subscribe(says: Says) -> Says:
        @rule.on(SinkReached)
        def arrived(reached: SinkReached, _: Observations) -> Iterator[Match]:
            if reached.kind in kinds and (saying := says(reached)) is not None:
                yield match(reached, saying)

        return says

    return subscribe


def match(reached: SinkReached, saying: Saying) -> Match:
    """The finding of an arrival: the source with the shortest way is its flow, the others are related places."""
    first, *others = sorted(reached.taints, key=_weight)
    harm = f"{NOT_CALLED} {saying.harm}" if first.source.unknown else saying.harm
    return Match(
        at=reached.site,
        message=f"{_capital(first.source.phrase)} reaches {saying.place}. {harm}",
        advice=saying.advice,
        confidence=min(saying.confidence, confidence(reached, first)),
        steps=tuple(_steps(first)),
        related=tuple(step for taint in others for step in list(_steps(taint))[:1]),
        note=f"reaches {saying.place}",
        fix=saying.fix,
    )


def _weight(taint: Taint) -> tuple[bool, bool, int]:
    """What is surely a client's comes first, then the shortest way."""
    return taint.source.unknown, taint.source.trusted, len(taint.steps)


def confidence(reached: SinkReached, taint: Taint) -> Confidence:
    """Data that the program stored itself, and a sink told by its name alone, are conventions, not facts."""
    if taint.source.unknown:
        return Confidence.LOW
    return Confidence.MEDIUM if taint.source.trusted or not reached.sure else Confidence.HIGH


def _steps(taint: Taint) -> Iterator[Step]:
    if taint.source.site is not None:
        yield Step(taint.source.site, taint.source.phrase)
    for step in taint.steps:
        yield Step(Spot(step.site) if isinstance(step.site, Location) else step.site, step.note)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""A launch as a row of boxes: the files that say it, the server, what it starts, and the call that runs there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.launch.launch import ServerKind, Stage
from fumehood.report.hostile import prose
from fumehood.report.html.code import at
from fumehood.report.launches_words import STAGES, address, switches, target_file, target_name
from fumehood.report.markup import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fumehood.launch.launch import Launch
    from fumehood.spread import Run

MOST_RUNS: Final = 5
STYLES: Final = {
    "deployed": Stage.DEPLOYED,
    "production": Stage.DEPLOYED,
    "development": Stage.DEVELOPMENT,
    "testing": Stage.DEVELOPMENT,
}


@dataclass(frozen=True, slots=True)
class Box:
    """One station; `kind` is file, server, target or run, `what` says so in words."""

    kind: str
    what: str
    title: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """A launch: its stage for style and for people, the stations in order, and what the files do not tell."""

    stage: str
    heading: str
    boxes: tuple[Box, ...]
    unknown: tuple[str, ...] = ()


def ways(launches: Iterable[Launch], runs: Iterable[Run]) -> list[Way]:
    """The launches, deployed ones first; `runs` are the development servers that they were seen to run."""
    seen: dict[Launch, list[Run]] = {}
    for run in runs:
        seen.setdefault(run.launch, []).append(run)
    order = list(STAGES)
    ordered = sorted(launches, key=lambda one: (order.index(one.stage), one.sort_key))
    return [_way(launch, seen.get(launch, [])) for launch in ordered]


def stage_style(stage: str) -> str:
    """The name of a style for a stage that is told in words."""
    word = stage.partition(" ")[0].lower().strip(",.:;")
    return STYLES.get(word, Stage.UNKNOWN).value


def _way(launch: Launch, runs: list[Run]) -> Way:
    unknown = dict.fromkeys(f"{one.what}: {one.reason}" for one in launch.unresolved)
    return Way(
        stage=launch.stage.value,
        heading=STAGES[launch.stage],
        boxes=(*_boxes(launch), *_run_boxes(runs)),
        unknown=tuple(unknown),
    )


def _boxes(launch: Launch) -> Iterator[Box]:
    paths = dict.fromkeys(step.location.path for step in launch.chain)
    for number, path in enumerate(paths):
        name = _noted(launch.name) if number == 0 else ()
        title = at(launch.chain[0].location) if number == 0 else path
        yield Box("file", "file", cut(title), name)
    server = "starts something" if launch.server is ServerKind.UNKNOWN else launch.server.value
    yield Box("server", "server", server, _noted(address(launch), *switches(launch)))
    if launch.target is not None:
        yield Box("target", "starts", cut(target_name(launch)), _noted(target_file(launch)))


def _run_boxes(runs: list[Run]) -> Iterator[Box]:
    for run in runs[:MOST_RUNS]:
        yield Box("run", "which runs", cut(run.call), (at(run.location),))
    if len(runs) > MOST_RUNS:
        yield Box("run", "which runs", f"… and {len(runs) - MOST_RUNS:,} more")


def _noted(*texts: str) -> tuple[str, ...]:
    return tuple(cut(text) for text in map(prose, texts) if text)

"""What a launch diagram needs of launches, as data: written into the report file and read back from anybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.launch import Launch, ServerKind, Stage, Target, TargetKind, Word
from fumehood.report.checked import flag, listing, number, one_of, path, refuse, table, text
from fumehood.report.hostile import stable, uri
from fumehood.report.json import location_document
from fumehood.report.launches_json import PASSWORD_IN_URL
from fumehood.report.reread import reread_location
from fumehood.spread import LONGEST_CALL, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LAUNCHES: Final = 200
MOST_RUNS: Final = 1_000
MOST_WORDS: Final = 20
MOST_STEPS: Final = 20
LONGEST: Final = 200
SERVERS: Final = {kind.value: kind for kind in ServerKind}
STAGES: Final = {stage.value: stage for stage in Stage}
KINDS: Final = {kind.value: kind for kind in TargetKind}
FACTS: Final = ("host", "port", "workers", "debug", "reload", "preload")
NOWHERE: Final = Location("", 1, 1, 1, 1)
LAUNCH: Final = ("name", "server", "stage", "certain", "target", *FACTS, "arguments", "chain")


def launch_documents(launches: Sequence[Launch]) -> list[dict[str, Any]]:
    """The first launches; commands, environments and reasons are left out."""
    return [_launch(launch) for launch in launches[:MOST_LAUNCHES]]


def run_documents(runs: Sequence[Run], launches: Sequence[Launch]) -> list[dict[str, Any]]:
    """The servers that these launches run; `launch` is the place of one in the list."""
    places = {launch: index for index, launch in enumerate(launches[:MOST_LAUNCHES])}
    return [
        {"launch": places[run.launch], "call": _cut(run.call), "location": location_document(run.location)}
        for run in runs
        if run.launch in places
    ][:MOST_RUNS]


def reread_launches(value: object) -> tuple[Launch, ...]:
    """The launches, as far as they were written."""
    found = listing(value, "launches", MOST_LAUNCHES)
    return tuple(_reread(one, f"launches[{index}]") for index, one in enumerate(found))


def reread_runs(value: object, launches: Sequence[Launch]) -> tuple[Run, ...]:
    """The servers that launches run."""
    return tuple(_reread_run(one, launches) for one in listing(value, "runs", MOST_RUNS))


def _launch(launch: Launch) -> dict[str, Any]:
    return {
        "name": _cut(launch.name),
        "server": launch.server.value,
        "stage": launch.stage.value,
        "certain": launch.certain,
        "target": None if launch.target is None else _target(launch.target),
        **{name: _word(getattr(launch, name)) for name in FACTS},
        "arguments": [_cut(word.text) for word in launch.arguments[:MOST_WORDS]],
        "chain": [_place(step.location) for step in launch.chain[:MOST_STEPS]],
    }


def _target(target: Target) -> dict[str, Any]:
    return {
        "kind": target.kind.value,
        "name": _cut(target.name),
        "attribute": None if target.attribute is None else _cut(target.attribute),
        "call": None if target.call is None else _cut(target.call),
        "uri": None if target.path is None else uri(target.path),
    }


def _word(word: Word | None) -> str | None:
    return None if word is None else _cut(word.text)


def _cut(written: str) -> str:
    return PASSWORD_IN_URL.sub("***@", stable(written))[:LONGEST]


def _place(location: Location) -> dict[str, Any]:
    return {"uri": uri(location.path), "line": location.line}


def _reread(value: object, where: str) -> Launch:
    it = table(value, where, *LAUNCH)
    chain = [_step(one, where) for one in listing(it["chain"], where, MOST_STEPS)]
    if not chain:
        refuse(where, "a launch without the file that asks for it")
    facts: dict[str, Any] = {name: _reread_word(it[name], where) for name in FACTS}
    return Launch(
        server=one_of(it["server"], where, SERVERS),
        name=text(it["name"], where, LONGEST),
        command=Word("", NOWHERE),
        chain=tuple(chain),
        stage=one_of(it["stage"], where, STAGES),
        stage_reason="",
        certain=flag(it["certain"], where),
        target=None if it["target"] is None else _reread_target(it["target"], where),
        arguments=tuple(
            Word(text(one, where, LONGEST), NOWHERE) for one in listing(it["arguments"], where, MOST_WORDS)
        ),
        **facts,
    )


def _step(value: object, where: str) -> FlowStep:
    it = table(value, where, "uri", "line")
    line = number(it["line"], where, 1)
    return FlowStep(Location(path(it["uri"], where), line, 1, line, 1), "")


def _reread_word(value: object, where: str) -> Word | None:
    return None if value is None else Word(text(value, where, LONGEST), NOWHERE)


def _reread_target(value: object, where: str) -> Target:
    it = table(value, where, "kind", "name", "attribute", "call", "uri")
    attribute, call = it["attribute"], it["call"]
    return Target(
        kind=one_of(it["kind"], where, KINDS),
        name=text(it["name"], where, LONGEST),
        written=Word("", NOWHERE),
        attribute=None if attribute is None else text(attribute, where, LONGEST),
        call=None if call is None else text(call, where, LONGEST),
        path=None if it["uri"] is None else path(it["uri"], where),
    )


def _reread_run(value: object, launches: Sequence[Launch]) -> Run:
    it = table(value, "runs", "launch", "call", "location")
    index = number(it["launch"], "runs", 0, len(launches) - 1)
    return Run(
        launches[index], text(it["call"], "runs", LONGEST_CALL), reread_location(it["location"], "runs")
    )

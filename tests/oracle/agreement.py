"""Where the interpreter and Python disagree about a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from fumehood.framework.observations import ServerStart
from tests.oracle.foretold import Told, described, differences, foretell
from tests.oracle.program import Program
from tests.oracle.real import Python, Run, Start

WAYS = ("import", "script")


def disagreements(python: Python, program: Program, folder: Path) -> list[str]:
    """Run and interpret a program; what the two say differently, in lines for people."""
    program.write(folder)
    told = foretell(folder)
    found = [f"the interpreter says {message}" for message in told.notifications]
    for way in WAYS:
        for setting in program.settings:
            run = python.run(folder, program, way, setting)
            compare = _decided if program.decided else _undecided
            lines = [line for entry in run.bodies for line in compare(*_of(entry, run, told))]
            if lines:
                found += [f"{way} under {setting}, which ended: {run.end}", *lines]
    return found


def _of(entry: tuple[str, str], run: Run, told: Told) -> tuple[Sequence[Start], Sequence[ServerStart]]:
    """The starts of one module's body; a script that does not ask for its name does what its import does."""
    way, path = entry
    foretold = entry if way == "import" or path in told.scripts else ("import", path)
    return [start for start in run.starts if start.entry == entry], told.starts.get(foretold, [])


def _decided(real: Sequence[Start], told: Sequence[ServerStart]) -> Iterator[str]:
    """Each start foretold for certain and in order. A call repeated with equal results counts once."""
    wanted, found = list(dict.fromkeys(real)), _distinct(told)
    if len(wanted) == len(found):
        pairs = list(zip(found, wanted, strict=True))
        if all(start.certain and not list(differences(start, one, decided=True)) for start, one in pairs):
            return
    yield from (f"  really   {start}" for start in wanted)
    yield from (f"  foretold {described(start)}" for start in found)


def _distinct(told: Sequence[ServerStart]) -> list[ServerStart]:
    found: dict[str, ServerStart] = {}
    for start in told:
        found.setdefault(described(start), start)
    return list(found.values())


def _undecided(real: Sequence[Start], told: Sequence[ServerStart]) -> Iterator[str]:
    """Each real start is possible, and each certain one happens, in order."""
    for start in real:
        if not any(not list(differences(one, start, decided=False)) for one in told):
            yield f"  not foretold {start}"
    rest: list[Start] = list(real)
    for one in [one for one in told if one.certain]:
        while rest and any(differences(one, rest[0], decided=False)):
            rest.pop(0)
        if not rest:
            yield f"  did not happen {described(one)}"
            break
    else:
        return
    yield from (f"  foretold {described(start)}" for start in told)

"""What a person reads of launches in a terminal: one table, deployed first, and below it what is not known and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

from fumehood.launch.launch import Launch, ServerKind, Stage
from fumehood.regex import regex
from fumehood.report.hostile import prose
from fumehood.report.launches import Manner
from fumehood.report.launches_words import (
    NOT_HERE,
    STAGES,
    address,
    is_on,
    switches,
    target_file,
    target_name,
)
from fumehood.report.layout import wrap
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH: Final = 100
WIDEST: Final = 160
GAP: Final = 2
NARROWEST: Final = 10
LONGEST: Final = 120
"""Characters of a cell; a longer command is cut."""
MOST_PLACES: Final = 3
HEADINGS: Final = ("WHERE", "SERVER", "STARTS", "ADDRESS", "HOW")
STAGE_STYLES: Final = {
    Stage.DEPLOYED: "bold green",
    Stage.UNKNOWN: "bold yellow",
    Stage.DEVELOPMENT: "bold blue",
}
DEVELOPMENT_SERVERS: Final = frozenset({ServerKind.FLASK_DEV, ServerKind.FLASK_CLI})
BREAK: Final = regex(r"[^\s/:.,=&?_-]*(?:[\s/:.,=&?_-]+|$)")
"""A piece of a path or command that stays on one line if it can."""
LOOKED_FOR: Final = (
    "Looked for: Dockerfiles, Compose files, Kubernetes manifests, Procfiles, systemd and supervisord units, "
    "settings of Gunicorn, uWSGI and mod_wsgi, files of cloud platforms, workflows, Makefiles and shell scripts."
)

Line = tuple[str, str]
"""Text and style."""
Cell = list[Line]


@dataclass(frozen=True, slots=True)
class Page:
    """How to write: colours or none, cells a line, and how much detail."""

    paint: Callable[[str, str], str]
    width: int
    verbose: int


def render_launches(launches: Sequence[Launch], manner: Manner) -> str:
    """The launches as lines of text: with `verbose` each has its way from file to command, `quiet` has no remarks."""
    paint = _painted if manner.color else _plain
    page = Page(paint, min(manner.width or WIDTH, WIDEST), manner.verbose)
    return "".join(f"{line.rstrip()}\n" for line in _lines(launches, page, quiet=manner.quiet))


def _plain(text: str, _: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if text and style else text


def _lines(launches: Sequence[Launch], page: Page, *, quiet: bool) -> Iterator[str]:
    rows = [(launch, _row(launch)) for launch in launches]
    widths = fitted(_columns([row for _, row in rows]), page.width)
    for stage, title in STAGES.items():
        of_stage = [(launch, row) for launch, row in rows if launch.stage is stage]
        if of_stage:
            yield page.paint(title, STAGE_STYLES[stage])
            yield from _drawn([[(heading, "dim")] for heading in HEADINGS], widths, page)
            for launch, row in of_stage:
                yield from _drawn(row, widths, page)
                yield from _details(launch, page) if page.verbose else ()
            yield ""
    if not quiet:
        yield from _unresolved(launches, page)
        yield from _closing(launches, page)


def _row(launch: Launch) -> list[Cell]:
    """The two lines of a launch: what it is, and below it what helps to find it."""
    first = launch.chain[0].location
    server = "red" if launch.server in DEVELOPMENT_SERVERS and launch.stage is Stage.DEPLOYED else ""
    how = [(word, _style(word, launch)) for word in switches(launch)]
    file = target_file(launch)
    return [
        [(f"{_cut(first.path)}:{first.line}", "bold"), (_cut(launch.name), "dim")],
        [(launch.server.value, server)],
        [(_cut(target_name(launch)), ""), (_cut(file), "yellow" if file == NOT_HERE else "dim")],
        [(_cut(address(launch)), "")],
        [(_cut(word), style) for word, style in how] or [("", "")],
    ]


def _style(word: str, launch: Launch) -> str:
    return "bold red" if word == "debug" and launch.stage is Stage.DEPLOYED and is_on(launch.debug) else ""


def _cut(text: str) -> str:
    shown = prose(text[: 2 * LONGEST])
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"


def _columns(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """The cells of the widest text in each column."""
    return [
        max([cell_len(heading), *(cell_len(text) for row in rows for text, _ in row[index])])
        for index, heading in enumerate(HEADINGS)
    ]


def fitted(widest: Sequence[int], width: int) -> list[int]:
    """Cells for each column: as many as its widest text has, less for the widest columns if that is too much."""
    widths = list(widest)
    room = width - GAP * len(widths)
    while sum(widths) > room and max(widths) > NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _drawn(row: Sequence[Cell], widths: Sequence[int], page: Page) -> Iterator[str]:
    folded = [
        [(part, style) for text, style in cell if text for part in fold(text, width)]
        for cell, width in zip(row, widths, strict=True)
    ]
    for index in range(max(map(len, folded))):
        shown = ""
        for cell, width in zip(folded, widths, strict=True):
            text, style = cell[index] if index < len(cell) else ("", "")
            shown += " " * GAP + page.paint(text, style) + " " * (width - cell_len(text))
        yield shown


def fold(text: str, width: int) -> Iterator[str]:
    """Break at spaces and punctuation where possible; the later lines are indented by one cell."""
    line = ""
    for piece in BREAK.findall(text):
        if line.strip() and cell_len(line) + cell_len(piece.rstrip()) > width:
            yield line.rstrip()
            line = " "
        for char in piece:
            if cell_len(line) + cell_len(char) > width and line.strip() and not char.isspace():
                yield line.rstrip()
                line = " "
            line += char
    yield line.rstrip()


def _details(launch: Launch, page: Page) -> Iterator[str]:
    """The way from the deployment file to the command, the command, and why it has its stage."""
    for step in launch.chain:
        place = f"{_cut(step.location.path)}:{step.location.line}"
        yield from _hanging(f"{place}  {prose(step.note)}", page, "via")
    yield from _hanging(_cut(launch.command.text), page, "command")
    yield from _hanging(f"{launch.stage.value}: {prose(launch.stage_reason)}", page, "stage")


def _hanging(text: str, page: Page, name: str) -> Iterator[str]:
    for index, line in enumerate(wrap(text, page.width - 14)):
        shown = "" if index else name
        yield f"    {page.paint(f'{shown:<8}', 'dim')}  {line}"


def _unresolved(launches: Sequence[Launch], page: Page) -> Iterator[str]:
    """Each reason once, with the places it is said of."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for launch in launches:
        for one in launch.unresolved:
            place = f"{_cut(one.location.path)}:{one.location.line}"
            reasons.setdefault((prose(one.what), prose(one.reason)), []).append(place)
    if reasons:
        yield page.paint("Not known from these files", "bold")
    for (what, reason), places in reasons.items():
        shown = list(dict.fromkeys(places))
        more = f" and {len(shown) - MOST_PLACES:,} more" if len(shown) > MOST_PLACES else ""
        text = f"{what}: {reason} ({', '.join(shown[:MOST_PLACES])}{more})"
        for index, line in enumerate(wrap(text, page.width - 4)):
            yield f"{'    ' if index else '  '}{line}"
    if reasons:
        yield ""


def _closing(launches: Sequence[Launch], page: Page) -> Iterator[str]:
    if not launches:
        yield page.paint("No launches found: nothing here says how an app is started.", "bold")
        yield from wrap(LOOKED_FOR, min(page.width, WIDTH))
        return
    files = len({launch.path for launch in launches})
    counts = ((stage.value, sum(launch.stage is stage for launch in launches)) for stage in STAGES)
    told = ", ".join(f"{count:,} {name}" for name, count in counts if count)
    noun = "launch" if len(launches) == 1 else "launches"
    yield page.paint(f"{len(launches):,} {noun} in {plural(files, 'file')}: {told}.", "bold")

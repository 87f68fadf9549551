"""What a person reads in a terminal of how an app is configured: one table for each app, and what protects it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

from fumehood.report.hostile import prose
from fumehood.report.launches_text import fitted, fold
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fumehood.findings.posture import Posture, Setting
    from fumehood.report.launches import Manner

WIDTH: Final = 110
WIDEST: Final = 160
GAP: Final = 2
HEADINGS: Final = ("SETTING", "VALUE", "FROM")
UNDECIDED: Final = "may be otherwise"

Cell = tuple[str, str]
"""Text and style."""


def render_postures(postures: Sequence[Posture], manner: Manner) -> str:
    """The apps as lines of text; `quiet` has no remarks, `verbose` also what Flask does by default."""
    paint = _painted if manner.color else _plain
    width = min(manner.width or WIDTH, WIDEST)
    lines = [line for one in postures for line in _app(one, paint, width, verbose=manner.verbose > 0)]
    if not manner.quiet:
        lines.append(paint(_closing(postures), "bold"))
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _plain(text: str, _: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if text and style else text


def _app(posture: Posture, paint: Callable[[str, str], str], width: int, *, verbose: bool) -> Iterator[str]:
    at = posture.location
    stage = f", {posture.stage}" if posture.stage else ""
    routes = f", {plural(posture.routes, 'route')}" if posture.routes else ""
    yield paint(f"{prose(posture.name)}", "bold") + f"  {prose(at.path)}:{at.line}{stage}{routes}"
    rows = [_row(one) for one in posture.settings if verbose or one.location is not None or one.certain]
    widths = _widths(rows, width)
    yield from _drawn([(heading, "dim") for heading in HEADINGS], widths, paint)
    for row in rows:
        yield from _drawn(row, widths, paint)
    for control in posture.controls:
        where = f"  {prose(control.location.path)}:{control.location.line}" if control.location else ""
        yield f"  {paint('protects', 'dim')} {prose(control.protects.value)}: {prose(control.name)}{where}"
    yield ""


def _row(setting: Setting) -> list[Cell]:
    at = setting.location
    origin = prose(setting.origin) + (f", {prose(at.path)}:{at.line}" if at is not None else "")
    if not setting.certain and at is not None:
        origin = f"{origin}; {UNDECIDED}"
    return [
        (prose(setting.key), ""),
        (prose(setting.value), "" if at is None else "bold"),
        (origin, "dim" if at is None else ""),
    ]


def _widths(rows: Sequence[Sequence[Cell]], width: int) -> list[int]:
    widest = [
        max([cell_len(heading), *(cell_len(row[index][0]) for row in rows)])
        for index, heading in enumerate(HEADINGS)
    ]
    return fitted(widest, width)


def _drawn(row: Sequence[Cell], widths: Sequence[int], paint: Callable[[str, str], str]) -> Iterator[str]:
    folded = [list(fold(text, width)) for (text, _), width in zip(row, widths, strict=True)]
    for index in range(max(map(len, folded))):
        shown = ""
        for lines, (_, style), width in zip(folded, row, widths, strict=True):
            text = lines[index] if index < len(lines) else ""
            shown += " " * GAP + paint(text, style) + " " * (width - cell_len(text))
        yield shown


def _closing(postures: Sequence[Posture]) -> str:
    if not postures:
        return "No Flask app found: nothing here makes one."
    return f"{plural(len(postures), 'app')}. Values of secrets are never shown."

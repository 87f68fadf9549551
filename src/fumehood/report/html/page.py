"""The whole page: what is told in which order, and that nothing of it comes alive in a browser."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from fumehood.findings.finding import Level
from fumehood.report.hostile import prose
from fumehood.report.html.apps import FAMILIES, apps_of
from fumehood.report.html.code import at, pieces, shown
from fumehood.report.html.listing import items_of, rule_choices
from fumehood.report.html.policy import SCRIPT, STYLE, asset, policy
from fumehood.report.html.way import stage_style
from fumehood.report.markup import cut
from fumehood.report.tally import by_severity, plural, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.findings.finding import Notification
    from fumehood.scan import ScanResult


def render_html(result: ScanResult, *, version: str) -> str:
    """The page as text that can be written as UTF-8; the same result gives the same text."""
    items = items_of(result.findings, {rule.id: rule for rule in result.rules})
    active = [item for item in items if item.finding.suppression is None]
    apps = apps_of(result)
    style, script = asset(STYLE), asset(SCRIPT)
    return _template().render(
        version=version,
        result=result,
        policy=policy(style, script),
        style=style,
        script=script,
        verdict=verdict(result),
        severities=list(by_severity(result.active).items()),
        confidences=sorted({item.finding.confidence for item in items}, reverse=True),
        apps=apps,
        active=active,
        suppressed=items[len(active) :],
        in_brief=sum(not item.detailed for item in items),
        choices=rule_choices(items),
        families=FAMILIES,
        loud=_of_levels(result.notifications, Level.ERROR, Level.WARNING),
        quiet=_of_levels(result.notifications, Level.NOTE),
    )


def _of_levels(notifications: Sequence[Notification], *levels: Level) -> list[Notification]:
    return [one for level in levels for one in notifications if one.level is level]


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("fumehood.report", "html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_inert,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "at": at,
        "cut": cut,
        "pieces": pieces,
        "plural": plural,
        "prose": prose,
        "stage_style": stage_style,
    }
    return environment.get_template("page.jinja")


def _inert(value: object) -> object:
    """What any expression of the template gives: no character in it is hidden or moves others; escaping follows."""
    return shown(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

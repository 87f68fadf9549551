"""How findings in templates name what was seen: the place, the way a value takes there, and what its name promises."""

from __future__ import annotations

import re
from typing import Final

from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import Site
from fumehood.framework.pages.template_places import DeclaredSafe, TemplatePlace, ValuePlaced
from fumehood.framework.pages.template_trust import Trust
from fumehood.regex import regex
from fumehood.rules.rule import Spot, Step

NUMBER: Final = regex(
    r"(?:^|_)(?:id|ids|pk|uid|uuid|guid|count|counts|num|number|nr|no|idx|index|page|pages|per_page|total|size|length|len"
    r"|\w*prefix|\w*_root|root|\w*_bg|endpoint|\w*_type|limit|offset|width|height|max|min|step|version|timestamp|ts|date|time|datetime|year|month|day|hash|digest"
    r"|percent|percentage|ratio|price|amount|port|level|depth|nonce|enabled|disabled|lang|language|locale|theme|color"
    r"|status|state|\w*_code|week|hour|minute|second|timezone|runtime|\w*version|url_\w+|\w+_url|is_\w+|has_\w+|show_\w+|can_\w+)(?:\(\))?$",
    re.IGNORECASE,
)
"""Names of what is a number, a date, a switch, or one of a few words of the program's own."""

RENDERS: Final = ("render_template",)
"""In what makes pages: it is entered even if no request leads there."""

LONGEST: Final = 60


def spot_of(place: Location | Site) -> Site | Spot:
    """A place as the judge takes it."""
    return Spot(place) if isinstance(place, Location) else place


def is_number_by_name(name: str) -> bool:
    """Whether a value is a number, or something as harmless, if it is what its name says."""
    return NUMBER.search(name.rpartition(".")[2]) is not None


WRITTEN: Final = regex(
    r"(?:^|[._])(?:user|current_user|author|member|customer|profile|person|comment|message|post|reply|review|feedback)s?"
    r"(?:[._\[]|$)|(?:^|[._])(?:text|title|body|content|description|note|notes|query|search|q|username|nickname|email|city"
    r"|subject|caption|bio|about|filename|file_name)$",
    re.IGNORECASE,
)
"""Names of what people write."""


def confidence(seen: ValuePlaced | DeclaredSafe) -> Confidence:
    """High for client data, medium for a value nobody knows, less for what is called like a number.

    What a function returned that is called in the template is the program's own markup more often than not. Of a
    template that no page is known to be made of, only names that say what people write are as good a reason.
    """
    name = seen.name
    if seen.trust is Trust.CLIENT:
        return Confidence.HIGH
    if seen.trust in {Trust.STORED, Trust.CONVERTED}:
        return Confidence.LOW if is_number_by_name(name) else Confidence.MEDIUM
    known = seen.trust.value < (Trust.UNKNOWN if "()" in name else Trust.RETURNED).value
    harmless = known or not name or name.endswith("[]") or is_number_by_name(name)
    if harmless or (seen.given is None and WRITTEN.search(name) is None):
        return Confidence.LOW
    return Confidence.MEDIUM


def given(seen: TemplatePlace) -> tuple[Step, ...]:
    """The call that makes the page, and those of macros in it."""
    made = () if seen.given is None else (Step(seen.given, "the page is made here"),)
    return (*made, *(Step(Spot(call), "a macro is called here") for call in seen.calls))


def tag(seen: TemplatePlace) -> str:
    """What is written, in backticks, on one line."""
    text = " ".join(seen.tag.split()).replace("`", "'")
    return f"`{text if len(text) <= LONGEST else text[:LONGEST] + '…'}`"

"""How sure a finding in a template is, by what is known of the value and by its name."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import Site
from fumehood.framework.pages.template_places import DeclaredSafe
from fumehood.framework.pages.template_trust import Trust
from fumehood.rules.rule import Spot
from fumehood.rules.template_wording import confidence, given, spot_of, tag
from tests.support import modules

AT = Location("templates/a.html", 1, 1, 1, 9)
MODULE = modules("page()")["main.py"]
CALL = Site(MODULE, MODULE.tree.body[0])


def seen(name: str, trust: Trust = Trust.UNKNOWN, call: Site | None = CALL) -> DeclaredSafe:
    return DeclaredSafe(at=AT, tag="{{ x }}", given=call, trust=trust, name=name)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (seen("row.label"), Confidence.MEDIUM),
        (seen("row.label", Trust.MADE), Confidence.LOW),
        (seen("mood", Trust.RETURNED), Confidence.MEDIUM),
        (seen("mood()", Trust.RETURNED), Confidence.LOW),
        (seen("rows[]", Trust.STORED), Confidence.MEDIUM),
        (seen("row.id", Trust.STORED), Confidence.LOW),
        (seen("row.id", Trust.CLIENT), Confidence.HIGH),
        (seen("row.id"), Confidence.LOW),
        (seen("row.page_count"), Confidence.LOW),
        (seen("row.is_open"), Confidence.LOW),
        (seen("pairs[]"), Confidence.LOW),
        (seen(""), Confidence.LOW),
        (seen("row.label", call=None), Confidence.LOW),
        (seen("user.label", call=None), Confidence.MEDIUM),
        (seen("row.description", call=None), Confidence.MEDIUM),
    ],
)
def test_confidence(place: DeclaredSafe, expected: Confidence) -> None:
    assert confidence(place) is expected


def test_the_way_to_a_place() -> None:
    place = DeclaredSafe(at=AT, tag="{{ x }}", given=CALL, calls=(AT,), trust=Trust.UNKNOWN, name="x")

    assert [step.site for step in given(place)] == [CALL, Spot(AT)]
    assert given(seen("x", call=None)) == ()


def test_places_and_tags() -> None:
    assert spot_of(AT) == Spot(AT)
    assert spot_of(CALL) is CALL
    long = DeclaredSafe(at=AT, tag="{{ `x`\n  }}" + "y" * 90, trust=Trust.UNKNOWN, name="x")
    assert tag(long).startswith("`{{ 'x' }}y")
    assert len(tag(long)) == 63

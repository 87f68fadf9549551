"""Each place in a template is told once, however many pages it was written into."""

from __future__ import annotations

from fumehood.findings.finding import Location
from fumehood.framework.pages.html_places import Place, Spot
from fumehood.framework.pages.template_places import (
    Cause,
    DeclaredSafe,
    FormShown,
    Gathered,
    Key,
    Unescaped,
    ValuePlaced,
)
from fumehood.framework.pages.template_trust import Trust

AT = Location("templates/a.html", 1, 1, 1, 9)
KEY: Key = ("templates/a.html", 0, 8)


def value(trust: Trust) -> ValuePlaced:
    return ValuePlaced(at=AT, tag="{{ x }}", place=Place(Spot.UNQUOTED), trust=trust, name="x")


def declared(trust: Trust) -> DeclaredSafe:
    return DeclaredSafe(at=AT, tag="{{ x|safe }}", trust=trust, name="x")


def test_of_several_values_the_least_known_counts() -> None:
    gathered = Gathered()
    for trust in (Trust.MADE, Trust.UNKNOWN, Trust.MADE):
        gathered.value(KEY, value(trust))
        gathered.declare(("b", 0, 1), declared(trust))

    assert list(gathered.observations()) == [declared(Trust.UNKNOWN), value(Trust.UNKNOWN)]


def test_what_is_declared_safe_is_not_told_again() -> None:
    gathered = Gathered()
    gathered.value(KEY, value(Trust.UNKNOWN))
    gathered.declare(KEY, declared(Trust.UNKNOWN))

    assert list(gathered.observations()) == [declared(Trust.UNKNOWN)]


def test_client_data_counts_more_than_what_nobody_knows() -> None:
    gathered = Gathered()
    for trust in (Trust.STORED, Trust.CLIENT, Trust.UNKNOWN):
        gathered.value(KEY, value(trust))

    assert list(gathered.observations()) == [value(Trust.CLIENT)]


def test_a_form_that_has_a_token_in_one_page_is_none() -> None:
    gathered = Gathered(guarded={KEY})
    gathered.form(KEY, FormShown(at=AT, tag="<form>", scripted=False))

    assert list(gathered.observations()) == []


def test_a_script_in_one_page_counts_for_all() -> None:
    gathered = Gathered()
    for scripted in (False, True, False):
        gathered.form(KEY, FormShown(at=AT, tag="<form>", scripted=scripted))

    assert list(gathered.observations()) == [FormShown(at=AT, tag="<form>", scripted=True)]


def test_an_environment_is_told_apart_from_its_templates() -> None:
    gathered = Gathered()
    seen = Unescaped(at=AT, tag="", cause=Cause.ENVIRONMENT)
    gathered.unescaped[7] = seen

    assert list(gathered.observations()) == [seen]

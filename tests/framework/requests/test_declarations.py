"""What libraries are told is kept, and what validators leave of client data."""

from __future__ import annotations

from fumehood.flow.values import Constant, External, Instance, Listing
from fumehood.framework.requests.declarations import kind_of, several, told


def made(**slots: Constant) -> Instance:
    found = Instance(None, External("wtforms.fields.StringField"))
    found.slots[0] = Constant("label")
    found.slots.update(slots)
    return found


def test_told_by_name_and_by_position() -> None:
    field = made(validators=Constant(1))
    assert told(field, 1, "validators") == Constant(1)
    assert told(field, 0, "label") == Constant("label")
    assert told(field, 2, "filters") is None
    assert told(field, None, "filters") is None


def test_kind_is_the_last_name_of_the_library_class() -> None:
    assert kind_of(made()) == "StringField"
    assert kind_of(External("marshmallow.fields.Int")) == "Int"
    assert kind_of(Constant(1)) == ""


def test_one_or_several() -> None:
    assert several(None) == several(Constant(None)) == []
    assert several(Constant(1)) == [Constant(1)]
    assert several(Listing(None, [Constant(1), Constant(2)])) == [Constant(1), Constant(2)]

"""Where client data does harm in a value: every form that models name is there."""

from __future__ import annotations

import pytest

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Constant, Listing, Text, Unknown
from fumehood.framework.forms import FORMS, every_hole, form
from fumehood.framework.walks.walk import Walk
from fumehood.models.kinds import KINDS
from fumehood.models.load import own_models
from fumehood.project.imports import ImportIndex

HOLE = Unknown("x", (Taint(Source("the form", "x")),))
RUN = Walk(ImportIndex(()), lambda _path: None, (), ()).run


def test_models_name_forms_that_exist() -> None:
    named = {sink.form for sinks in own_models().sinks.values() for sink in sinks}
    assert named <= FORMS.keys() | KINDS


@pytest.mark.parametrize("value", [HOLE, Text(("a", HOLE)), Listing(None, [Constant(1), HOLE])])
def test_every_hole_is_found(value: object) -> None:
    assert list(every_hole(RUN, value)) == [HOLE]  # type: ignore[arg-type]


def test_a_form_goes_by_its_name() -> None:
    assert FORMS["sql"] is not FORMS["url"]
    assert form(FORMS["url"]) is FORMS["url"]

"""A piece of a page remembers the tag that wrote it, also when it goes through macros."""

from __future__ import annotations

from fumehood.flow.values import Constant, External, Instance, Unknown
from fumehood.framework.pages.page_ledger import Ledger, Written
from fumehood.framework.pages.template_trust import Trust
from fumehood.framework.pages.templates import Template, of_text
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex

RUN = Views(ImportIndex({}), lambda _: None, (), ()).run


def template(text: str = "{{ x }}") -> Template:
    found = of_text(text, None)
    assert found is not None
    return found


def written(one: Template) -> Written:
    return Written(one, one.tree.body[0].nodes[0], Unknown("x"), escaped=True)  # type: ignore[attr-defined]


def test_equal_pieces_are_told_apart() -> None:
    ledger, first, second = Ledger(), written(template()), written(template())
    value = Unknown("x")
    one, other = ledger.note(value, first, None), ledger.note(value, second, None)

    assert one == other
    assert (ledger.of(one), ledger.of(other)) == (first, second)
    assert ledger.of(value) is None


def test_what_was_written_before_keeps_its_place() -> None:
    ledger, first = Ledger(), written(template())
    piece = ledger.note(Unknown("x"), first, None)

    assert ledger.of(ledger.note(piece, written(template()), None)) is first


def test_objects_are_pieces_too() -> None:
    ledger, first = Ledger(), written(template())
    value = Instance(None, External("shop.Page"))

    assert ledger.of(ledger.note(value, first, None)) is first


def test_what_is_known_is_not_declared() -> None:
    ledger, one = Ledger(), template()
    node = one.tree.body[0]
    for value in (Constant("<b>"), Unknown("nh3.clean()"), Unknown("row.text")):
        ledger.declare(RUN, one, node, value)

    assert [declared.trust for declared in ledger.declared] == [Trust.UNKNOWN]


def test_forms_are_marked() -> None:
    ledger, one = Ledger(), template("a <form> b <FORM x> <formula>")
    node = one.tree.body[0].nodes[0]  # type: ignore[attr-defined]
    pieces = list(ledger.with_forms(node.data, node, one))

    assert [piece for piece in pieces if isinstance(piece, str)] == ["a ", "<form> b ", "<FORM x> <formula>"]
    assert [offset for _, _, offset in ledger.forms.values()] == [2, 11]

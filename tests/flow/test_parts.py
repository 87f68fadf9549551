"""Parts that tell about the whole they were taken from."""

from __future__ import annotations

from fumehood.flow.parts import HOST, PRIVATE, Telling, about_sources, has_mark, of_wholes, part
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Constant, Text, Unknown
from fumehood.models.kinds import KINDS

SOURCE = Source("the query string", "url")
WHOLE = Unknown("url", (Taint(SOURCE, frozenset({"sql", "@private"})),))


def test_a_part_is_a_part_of_one_thing_only() -> None:
    found = part("netloc", WHOLE, HOST, ["path"])

    assert found.origin == "netloc"
    assert found.taints == (Taint(SOURCE, frozenset({"sql", "path", "@host"})),)


def test_an_empty_part_tells_about_its_source() -> None:
    found = part("netloc", WHOLE, HOST)

    assert found.proofs(outcome=False) == ((SOURCE, frozenset({"redirect", "url"})),)
    assert found.proofs(outcome=True) == ()


def test_a_part_without_client_data_tells_nothing() -> None:
    assert part("netloc", Constant("https://a.b/"), HOST) == Telling("netloc")


def test_what_holds_for_a_part_holds_for_the_whole_as_far_as_it_goes() -> None:
    host = part("netloc", WHOLE, HOST)

    assert of_wholes(host, KINDS) == {SOURCE: frozenset({"redirect", "url", "address"})}
    assert of_wholes(host, frozenset({"sql", "url"})) == {SOURCE: frozenset({"url"})}
    assert of_wholes(part("is_private", WHOLE, PRIVATE), KINDS) == {}
    assert of_wholes(Unknown("x"), KINDS) == {}


def test_a_mark_is_that_of_all_client_data() -> None:
    host = part("netloc", WHOLE, HOST)

    assert has_mark(host, HOST)
    assert not has_mark(Text((host, WHOLE)), HOST)
    assert not has_mark(Constant(""), HOST)


def test_words_about_sources() -> None:
    assert about_sources(Text(("a", WHOLE)), ["path"]) == ((SOURCE, frozenset({"path"})),)

"""Arguments stay what they were at the call."""

from __future__ import annotations

from fumehood.flow.values import TRUE, Arguments, Constant, Dictionary, Instance, Listing, join
from fumehood.flow.values import External as Path
from fumehood.framework.snapshots import taken


def test_containers_are_kept_as_they_are() -> None:
    inner, outer, app = Listing(None, [Constant(1)]), Dictionary(None), Instance(None, Path("flask.Flask"))
    outer.slots["inner"] = inner
    kept = taken(Arguments([app, join(outer, TRUE)], {"options": outer}))
    inner.slots[1] = Constant(2)
    outer.slots["more"] = TRUE
    found = kept.keywords["options"]
    assert kept.positional[0] is app
    assert isinstance(found, Dictionary)
    assert list(found.slots) == ["inner"]
    assert len(getattr(found.slots["inner"], "elements", ())) == 1


def test_what_contains_itself_ends() -> None:
    loop = Dictionary(None)
    loop.slots["self"] = loop
    assert isinstance(taken(Arguments([loop])).positional[0], Dictionary)

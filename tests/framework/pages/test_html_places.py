"""Where a value stands in a page, for tables of markup as people write it: `@` is the value."""

from __future__ import annotations

import pytest

from fumehood.framework.pages.html_places import Place, Spot, places

PLACES = [
    ("@", Spot.TEXT),
    ("<p>@</p>", Spot.TEXT),
    ("a < b @", Spot.TEXT),
    ("<title>@</title>", Spot.TEXT),
    ("<textarea><a href=@", Spot.TEXT),
    ("<!-- @ -->", Spot.COMMENT),
    ("<!-- <a href='' --><p>@", Spot.TEXT),
    ("<p title='@'>", Spot.QUOTED),
    ('<p title="a @ b">', Spot.QUOTED),
    ('<p title = "@">', Spot.QUOTED),
    ("<p title=@>", Spot.UNQUOTED),
    ("<p class=a-@ id=x>", Spot.UNQUOTED),
    ("<p @>", Spot.MARKUP),
    ("<@>", Spot.MARKUP),
    ('<a href="@">', Spot.URL),
    ("<A HREF='@'>", Spot.URL),
    ('<a class="b" href=" @">', Spot.URL),
    ('<a href="/a?b=@">', Spot.QUOTED),
    ('<img src="@">', Spot.QUOTED),
    ('<iframe src="@">', Spot.URL),
    ('<p onclick="go(@)">', Spot.HANDLER),
    ('<p x-on:click="go(@)">', Spot.HANDLER),
    ('<p x-data="{ a: @ }">', Spot.HANDLER),
    ("<a href=\"javascript:go('@')\">", Spot.HANDLER),
    ("<p title=\"javascript:go('@')\">", Spot.QUOTED),
    ("<script>let a = @;</script>", Spot.SCRIPT),
    ("<script>let a = '@';</script>", Spot.SCRIPT_TEXT),
    ('<script>let a = "it\'s @";</script>', Spot.SCRIPT_TEXT),
    ("<script>let a = `@`;</script>", Spot.SCRIPT),
    ("<script>// '\nlet a = @;</script>", Spot.SCRIPT),
    ("<SCRIPT type='module'>@</SCRIPT>", Spot.SCRIPT),
    ('<script type="text/template">@</script>', Spot.TEXT),
    ("<script>1</script><p>@", Spot.TEXT),
    ("<style>p { color: @ }</style>", Spot.TEXT),
]


@pytest.mark.parametrize(("page", "spot"), PLACES)
def test_the_spot_of_a_value(page: str, spot: Spot) -> None:
    before, _, after = page.partition("@")

    assert places([before, object(), after])[0].spot is spot


def test_every_value_has_its_own_place() -> None:
    found = places(["<p title='", 1, "'>", 2, "<script>", 3, "</script>", 4])

    assert [one.spot for one in found] == [Spot.QUOTED, Spot.TEXT, Spot.SCRIPT, Spot.TEXT]


def test_a_link_that_begins_with_known_text_is_an_attribute() -> None:
    assert places(["<a href='", 1, "'>"], lambda _: True)[0].spot is Spot.QUOTED


HARMS = [
    (Place(Spot.TEXT), set(), True),
    (Place(Spot.TEXT), {"html"}, False),
    (Place(Spot.TEXT), {"-<"}, False),
    (Place(Spot.QUOTED, '"'), {"-<"}, True),
    (Place(Spot.QUOTED, '"'), {'-"'}, False),
    (Place(Spot.QUOTED, "'"), {'-"'}, True),
    (Place(Spot.UNQUOTED), {"html"}, True),
    (Place(Spot.UNQUOTED), {"html", "code"}, False),
    (Place(Spot.SCRIPT), {"html"}, True),
    (Place(Spot.SCRIPT), {"code"}, True),
    (Place(Spot.SCRIPT_TEXT, "'"), {"html"}, False),
    (Place(Spot.URL, '"'), {"html"}, True),
    (Place(Spot.URL, '"'), {"html", "^https://"}, False),
    (Place(Spot.URL, '"'), {"html", "-:"}, False),
    (Place(Spot.URL, '"'), {"-:"}, True),
]


@pytest.mark.parametrize(("place", "words", "harms"), HARMS)
def test_what_escaping_is_enough(place: Place, words: set[str], harms: bool) -> None:
    assert place.harms(words) is harms


def test_a_page_that_never_ends_is_scanned_once() -> None:
    assert len(places(["<a " * 20_000, 1, "='" * 20_000])) == 1

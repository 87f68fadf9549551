"""The page as a parser sees it: complete, labelled, nothing alive in it but our own, hostile text as text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from fumehood.findings.finding import Location
from fumehood.report.hostile import UNSEEN
from fumehood.report.html.page import render_html
from fumehood.scan import ScanResult
from tests.report.golden import assert_golden
from tests.report.html_outline import Outline, outline, words
from tests.report.launches_sample import EVIL
from tests.report.posture_sample import APPS, ONE_APP
from tests.report.sample import CLEAN, EXPOSED, NO_FLASK, RESULT, VERSION, many

LINKS = (
    "https://github.com/fumehood/fumehood/blob/main/docs/rules/",
    "https://cwe.mitre.org/data/definitions/",
    "#",
)
NASTY = "</script></style></title><script>alert(1)</script><!--<img src=x onerror=alert(1)>]]>&lt;\x00\u202e{{ 7*7 }}"
SAMPLES = {
    "result": RESULT,
    "apps": APPS,
    "one": ONE_APP,
    "clean": CLEAN,
    "no flask": NO_FLASK,
    "many": many(1_000),
}


def page(result: ScanResult) -> str:
    return render_html(result, version=VERSION)


@pytest.fixture(scope="module", params=SAMPLES)
def parsed(request: pytest.FixtureRequest) -> Outline:
    return outline(page(SAMPLES[request.param]))


def nasty() -> ScanResult:
    """Every text of a finding, a notice and an app is an attack."""
    place = Location(NASTY, 1, 1, 1, len(NASTY))
    step = replace(EXPOSED.steps[0], location=place, note=NASTY, snippet=NASTY)
    finding = replace(
        EXPOSED,
        message=NASTY,
        advice=NASTY,
        location=place,
        snippet=NASTY,
        steps=(step,),
        related=(step,),
        rule_id=NASTY,
    )
    notices = tuple(replace(notice, id=NASTY, message=NASTY, path=NASTY) for notice in APPS.notifications)
    return replace(APPS, findings=(finding, *APPS.findings), notifications=notices)


def test_golden() -> None:
    assert_golden("report.html", page(APPS))


def test_the_same_result_gives_the_same_bytes() -> None:
    assert page(APPS) == page(replace(APPS, seconds=99.0))


def test_every_element_is_closed_and_where_it_may_be(parsed: Outline) -> None:
    assert parsed.mistakes == []
    assert parsed.closed()


def test_names_are_unique_and_what_is_referred_to_is_there(parsed: Outline) -> None:
    ids = [one.attributes["id"] for one in parsed.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for one in parsed.elements:
        for name in ("for", "aria-labelledby"):
            assert one.attributes.get(name, ids[0]) in ids
        if one.attributes.get("href", "").startswith("#"):
            assert one.attributes["href"][1:] in ids


def test_what_is_filled_in_has_a_label(parsed: Outline) -> None:
    labelled = {one.attributes.get("for") for one in parsed.all("label")}
    for one in (*parsed.all("input"), *parsed.all("select")):
        assert "label" in one.inside or one.attributes["id"] in labelled


def test_headings_leave_no_level_out(parsed: Outline) -> None:
    levels = [int(one.tag[1]) for one in parsed.elements if re.fullmatch("h[1-6]", one.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 or after == 4 for before, after in pairwise(levels))


def test_nothing_is_loaded_and_nothing_runs_but_our_script(parsed: Outline) -> None:
    for one in parsed.elements:
        assert not {"src", "srcset", "style", "action", "formaction", "data", "background"} & set(
            one.attributes
        )
        assert not [name for name in one.attributes if name.startswith("on")]
        assert one.attributes.get("href", "#").startswith(LINKS)
        assert one.tag not in {
            "iframe",
            "img",
            "object",
            "embed",
            "base",
            "link",
            "audio",
            "video",
            "foreignobject",
        }
    assert [one.attributes for one in parsed.all("script")] == [{}]
    assert [one.attributes for one in parsed.all("style")] == [{}]


def test_the_policy_names_the_very_style_and_script(parsed: Outline) -> None:
    (meta,) = (one for one in parsed.all("meta") if "http-equiv" in one.attributes)
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(parsed.all(tag)[0].text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in meta.attributes["content"]
    order = [one.tag for one in parsed.elements]
    assert parsed.elements.index(meta) < order.index("style") < order.index("script")


@pytest.mark.parametrize("result", [APPS, nasty()], ids=["apps", "nasty"])
def test_hostile_text_is_text(result: ScanResult) -> None:
    text = page(result)
    assert text.encode("utf-8")
    assert UNSEEN.search(text) is None
    parsed = outline(text)
    assert parsed.mistakes == []
    assert len(parsed.all("script")) == 1
    assert not parsed.all("img")


def test_hostile_text_is_shown_as_it_is() -> None:
    parsed = outline(page(nasty()))
    (first,) = (one for one in parsed.all("li", of="finding") if "</script>" in one.attributes["data-r"])
    assert "</script></style></title><script>alert(1)</script><!--" in first.text
    assert "\\x00\\u202e{{ 7*7 }}" in first.text
    (name,) = (one for one in parsed.all("h3") if "details" in one.inside and EVIL[:4] in one.text)
    assert "</script>" in name.text


def test_a_finding_says_all_there_is_to_say() -> None:
    parsed = outline(page(RESULT))
    first = words(parsed.all("li", of="finding")[0].text)
    for said in (
        "critical",
        "debugger-exposed",
        "app.py:12",
        "The interactive debugger is reachable from other machines: debug=True on host 0.0.0.0.",
        "GET /console answers without a password",
        "Start the app with a WSGI server",
        "fumehood fix does it: Turn the debugger off",
        "3 steps",
        "the import calls main()",
        "app = Flask(__name__)",
        "Anyone who reaches the port can run code as the app.",
        "CWE-489",
    ):
        assert said in first
    assert [one.text for one in parsed.all("mark")][:3] == [
        "from app import app",
        "main()",
        'app.run(debug=True, host="0.0.0.0")',
    ]


def test_what_is_suppressed_stands_apart_with_its_reason() -> None:
    parsed = outline(page(RESULT))
    (apart,) = parsed.all("details", id="suppressed")
    assert "open" not in apart.attributes
    assert apart.text.count("Suppressed") == 3
    assert "only used on my machine" in apart.text
    (active,) = parsed.all("div", id="active")
    assert active.text.count("Link to this finding") == len(RESULT.active)


def test_an_app_says_how_it_stands() -> None:
    parsed = outline(page(ONE_APP))
    (app,) = parsed.all("details", of="app")
    text = words(app.text)
    assert "shop.web.app deployed made in src/shop/web.py:14, 23 views" in text
    assert "Forms against cross-site requests Flask-WTF CSRFProtect src/shop/web.py:17" in text
    assert "Nothing was seen for security headers other sites' requests" in text
    assert "SESSION_COOKIE_SECUREon not certainclass Production src/shop/config.py:21" in text
    assert "PORT is set somewhere else" in text
    assert "hunter2" not in page(ONE_APP)
    assert [one.attributes["data-family"] for one in parsed.all("a") if "data-family" in one.attributes][
        :1
    ] == ["launch"]


def test_several_apps_are_folded_below_what_holds_for_all() -> None:
    parsed = outline(page(APPS))
    assert len(parsed.all("details", of="app")) == 3
    assert not [one for one in parsed.all("details", of="app") if "open" in one.attributes]
    (whole,) = parsed.all("div", of="app")
    assert "compose.yaml:6" in whole.text
    assert "Findings near it by family" in parsed.all("details", of="app")[0].text


def test_where_nothing_is_known_nothing_is_said() -> None:
    text = page(RESULT)
    for title in ("How it is started", "What protects it", "Effective configuration"):
        assert title not in text
    assert "There is nothing to list" in page(CLEAN)
    assert 'id="filter"' not in page(CLEAN)
    assert "No Flask project found" in page(NO_FLASK)


def test_what_is_left_out_is_said_and_nothing_is_lost() -> None:
    parsed = outline(page(many(1_200)))
    assert len(parsed.all("li", of="finding")) == 1_200
    (lead,) = parsed.all("p", id="in-brief")
    assert "400 findings are listed without code and steps" in lead.text
    brief = parsed.all("div", of="head")
    assert len(brief) == 400
    assert "Start the app with a WSGI server" in brief[0].text


def test_notices_tell_what_could_not_be_done() -> None:
    (notices,) = outline(page(RESULT)).all("section", id="notices")
    for notice in RESULT.notifications:
        assert notice.id in notices.text
    assert "1 note" in notices.text
    assert "Notices" not in page(CLEAN)

"""The page in a real browser: nothing is loaded, nothing complains, filter, search and keys work, a phone shows it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fumehood.report.html.page import render_html
from fumehood.scan import ScanResult
from tests.chromium import PROGRAM, Page, chromium
from tests.report.html_outline import outline
from tests.report.posture_sample import APPS
from tests.report.sample import RESULT, VERSION, many

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Debian's chromium")
LONGEST = 30.0
"""Seconds to open 30,000 findings; it takes 2 on an idle machine of 2 cores."""
OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true }), null"
SHOWN = "[...document.querySelectorAll('.finding')].filter(one => one.checkVisibility()).map(one => one.dataset.r)"
STATUS = "document.getElementById('shown').textContent"
FOCUS = "document.activeElement.closest('.step, .finding')?.id ?? document.activeElement.id"
WIDER = """[...document.querySelectorAll('body *')].filter(one => !one.closest('.code, .skip, .settings thead, svg')
    && one.getBoundingClientRect().right > innerWidth + 0.5).map(one => one.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture
def page(browser: Page, tmp_path: Path) -> Page:
    """The sample with apps, as it opens."""
    return shown(browser, tmp_path, APPS)


def shown(browser: Page, folder: Path, result: ScanResult, fragment: str = "") -> Page:
    file = folder / "report.html"
    file.write_text(render_html(result, version=VERSION), "utf-8")
    browser.look(1280)
    browser.open(file, fragment)
    return browser


def fill(page: Page, field: str, value: str) -> list[str]:
    """Type into a field of the filter, and wait until the list has followed."""
    page.evaluate(
        f"(field => {{ field.value = {value!r}; for (const name of ['input', 'change']) "
        f"field.dispatchEvent(new Event(name, {{bubbles: true}})) }})(document.getElementById('filter-{field}'))"
    )
    page.evaluate("new Promise(done => setTimeout(done, 150))")
    found: list[str] = page.evaluate(SHOWN)
    return found


def test_nothing_is_loaded_and_nothing_complains(page: Page) -> None:
    page.evaluate(OPEN_ALL)
    page.press("j", "Enter", "/", "Escape")
    assert page.complaints == []
    assert [url.rpartition("/")[2] for url in page.requests] == ["report.html"]


def test_the_browser_makes_the_elements_that_are_written(page: Page, tmp_path: Path) -> None:
    elements = outline((tmp_path / "report.html").read_text("utf-8")).elements
    written = [one.tag for one in elements if "noscript" not in one.inside]
    assert page.evaluate("[...document.getElementsByTagName('*')].map(one => one.localName)") == written


def test_what_got_in_would_be_stopped(browser: Page, tmp_path: Path) -> None:
    text = render_html(APPS, version=VERSION)
    attacks = (
        "<script>window.pwned = 1</script>",
        '<img src="https://evil.example/x.png" onerror="window.pwned = 2">',
        "<style>body { display: none }</style>",
        '<iframe src="https://evil.example/"></iframe>',
    )
    for attack in attacks:
        file = tmp_path / "report.html"
        file.write_text(text.replace("<main>", f"<main>{attack}", 1), "utf-8")
        browser.open(file)
        assert "Content Security Policy" in "".join(browser.complaints), attack
        assert browser.evaluate("window.pwned ?? null") is None
        assert browser.evaluate("getComputedStyle(document.body).display") == "block"


def test_without_a_script_everything_is_there(browser: Page, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    text = render_html(APPS, version=VERSION)
    file.write_text(
        text.replace('"use strict";', '"use  strict";', 1), "utf-8"
    )  # no longer what the policy names
    browser.look(1280)
    browser.open(file)
    assert len(browser.evaluate(SHOWN)) == len(APPS.active)
    assert not browser.evaluate("document.getElementById('filter').checkVisibility()")
    assert browser.evaluate("document.getElementById('suppressed').checkVisibility()")


def test_the_list_is_filtered(page: Page) -> None:
    everything = page.evaluate(SHOWN)
    assert len(everything) == len(APPS.active)
    assert page.evaluate(STATUS) == "7 findings"
    assert set(fill(page, "rule", "run-on-import")) == {"run-on-import"}
    assert page.evaluate(STATUS) == "2 of 7 findings"
    assert fill(page, "path", "ünï") == ["run-on-import"]
    page.evaluate("document.querySelector('[type=reset]').click(), new Promise(done => setTimeout(done))")
    assert page.evaluate(SHOWN) == everything
    assert len(fill(page, "confidence", "1")) == 2
    assert fill(page, "confidence", "") == everything
    assert fill(page, "family", "launch") == everything


def test_severities_are_switched_off(page: Page) -> None:
    page.evaluate("document.querySelector('[name=severity][value=\"4\"]').click()")
    assert "debugger-exposed" not in page.evaluate(SHOWN)
    assert page.evaluate(STATUS) == "6 of 7 findings"


def test_the_whole_text_is_searched(page: Page) -> None:
    assert fill(page, "text", "CONSOLE password") == ["debugger-exposed"]  # folded text
    assert fill(page, "text", "step_105") == ["setup-only-under-main"]  # code of a step
    assert fill(page, "text", "</details><script>") == ["adhoc-certificate"]
    assert fill(page, "text", "no such thing") == []
    assert page.evaluate("document.getElementById('none').checkVisibility()")
    assert page.evaluate(STATUS) == "0 of 7 findings"


def test_suppressed_findings_are_shown_on_request(page: Page) -> None:
    page.evaluate("document.getElementById('filter-suppressed').click()")
    assert len(page.evaluate(SHOWN)) == len(APPS.findings)
    assert page.evaluate(STATUS) == "10 findings"


def test_numbers_lead_to_what_they_count(page: Page) -> None:
    page.evaluate("document.querySelector('.tally [data-severity=\"2\"]').click()")
    assert page.evaluate(STATUS) == "3 of 7 findings"
    assert page.evaluate("location.hash") == "#findings"


def test_the_keyboard_goes_from_finding_to_step(page: Page) -> None:
    ids = page.evaluate("[...document.querySelectorAll('#active .finding')].map(one => one.id)")
    page.press("j")
    assert page.evaluate(FOCUS) == ids[0]
    assert page.evaluate("document.activeElement.matches(':focus-visible')")
    page.press("Enter", "j", "ArrowDown")
    assert page.evaluate(FOCUS) == f"{ids[0]}-s2"
    page.press("k")
    assert page.evaluate(FOCUS) == f"{ids[0]}-s1"
    page.press("j", "j", "j")
    assert page.evaluate(FOCUS) == ids[1]
    page.press("ArrowUp")
    assert page.evaluate(FOCUS) == f"{ids[0]}-s3"
    page.press("Escape")
    assert page.evaluate(FOCUS) == ids[0]
    assert not page.evaluate(f"document.querySelector('#{ids[0]} > details').open")
    page.press("n", "n", "p")
    assert page.evaluate(FOCUS) == ids[1]


def test_the_slash_searches_and_letters_are_typed_there(page: Page) -> None:
    page.press("/")
    assert page.evaluate("document.activeElement.id") == "filter-text"
    page.press("j", "k", "/")
    assert page.evaluate("document.activeElement.value") == "jk/"
    page.press("Escape")
    assert page.evaluate("document.activeElement === document.body")


def test_the_keys_can_be_switched_off(page: Page) -> None:
    page.evaluate("document.getElementById('keys').click()")
    page.press("j")
    assert page.evaluate("document.activeElement === document.body")


def test_a_link_opens_its_finding(browser: Page, tmp_path: Path) -> None:
    ids = [
        one.attributes["id"] for one in outline(render_html(RESULT, version=VERSION)).all("li", of="finding")
    ]
    page = shown(browser, tmp_path, RESULT, f"#{ids[0]}-s2")
    assert page.evaluate(f"document.querySelector('#{ids[0]} > details').open")
    assert page.evaluate(FOCUS) == f"{ids[0]}-s2"
    page = shown(browser, tmp_path, RESULT, f"#{ids[-1]}")
    assert page.evaluate("document.getElementById('filter-suppressed').checked")
    assert page.evaluate(f"document.querySelector('#{ids[-1]} > details').open")
    assert shown(browser, tmp_path, RESULT, "#%E0%A4%A").complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_page_is_as_wide_as_the_window(page: Page, width: int, scheme: str) -> None:
    page.look(width, scheme=scheme)
    page.evaluate(OPEN_ALL)
    page.evaluate("document.getElementById('filter-suppressed').click()")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(WIDER) == []
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(245, 247, 248)") == (scheme == "light")


def test_paper_has_what_is_folded(page: Page) -> None:
    opened = "document.querySelectorAll('#active details[open]').length"
    page.evaluate("dispatchEvent(new Event('beforeprint')), null")
    assert page.evaluate(opened) == len(APPS.active)
    page.evaluate("dispatchEvent(new Event('afterprint')), null")
    assert page.evaluate(opened) == 0


def test_thousands_of_findings_open_and_are_searched(browser: Page, tmp_path: Path) -> None:
    result = many(30_000)
    file = tmp_path / "report.html"
    file.write_text(render_html(result, version=VERSION), "utf-8")
    began = time.monotonic()
    browser.open(file)
    assert browser.evaluate(STATUS) == f"{len(result.active):,} findings"
    assert time.monotonic() - began < LONGEST
    began = time.monotonic()
    browser.evaluate("document.querySelector('.tally [data-severity=\"2\"]').click()")
    assert browser.evaluate(STATUS).endswith(f" of {len(result.active):,} findings")
    browser.press("j", "n", "n")
    assert time.monotonic() - began < LONGEST

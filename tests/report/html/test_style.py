"""The colours of the page can be read, light and dark (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest

from fumehood.report.html.policy import STYLE, asset

TEXT = 4.5
SHAPE = 3.0
SEVERITIES = ("critical", "high", "medium", "low", "note")
PAIRS = [
    *((ink, ground) for ink in ("ink", "soft", "accent") for ground in ("page", "surface", "sunken")),
    *((one, ground) for one in SEVERITIES for ground in (f"{one}-tint", "surface")),
    ("ink", "good-tint"),
    ("good", "good-tint"),
    ("good", "surface"),
    ("mark-ink", "mark"),
    ("accent", "accent-tint"),
    ("ink", "accent-tint"),
    ("soft", "accent-tint"),
    ("ink", "low-tint"),
    ("soft", "low-tint"),
    ("ink", "high-tint"),
    ("soft", "high-tint"),
    ("ink", "note-tint"),
    ("surface", "accent"),
]
SHAPES = [("strong-line", "surface"), ("strong-line", "page"), *((one, "surface") for one in SEVERITIES)]


def palettes() -> dict[str, dict[str, str]]:
    light, dark = re.findall(r":root \{(.*?)\n *\}", asset(STYLE), re.S)[:2]
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part)) for part in (light, dark)]
    return {"light": found[0], "dark": found[1]}


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(PAIRS, TEXT), (SHAPES, SHAPE)])
def test_everything_can_be_told_from_its_ground(
    scheme: str, pairs: list[tuple[str, str]], least: float
) -> None:
    colors = palettes()[scheme]
    weak = {pair: contrast(*(colors[name] for name in pair)) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < least} == {}


def test_both_palettes_have_all_colours() -> None:
    both = palettes()
    assert both["light"].keys() == both["dark"].keys()


def test_motion_is_for_those_who_want_it() -> None:
    style = asset(STYLE)
    without = re.sub(r"@media \(prefers-reduced-motion: no-preference\) \{.*?\n\}", "", style, flags=re.S)
    assert "transition" in style
    assert not re.search(r"transition|animation|scroll-behavior", without)

"""Content security policies, as texts and mappings, and what makes them useless."""

from __future__ import annotations

import pytest

from fumehood.flow.values import UNKNOWN, Constant, Dictionary, Listing, Text, Value
from fumehood.framework.apps.policies import frames_are_decided, of_text, policy, styles, weaknesses


def _mapping(**directives: Value) -> Dictionary:
    made = Dictionary(None)
    made.slots.update({name.replace("_", "-"): value for name, value in directives.items()})
    return made


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Constant("default-src 'self'; img-src *"), {"default-src": ("'self'",), "img-src": ("*",)}),
        (Text(("script-src 'self' ", UNKNOWN)), {"script-src": ("'self'", "…")}),
        (
            _mapping(
                default_src=Constant("'self' a.example"), img_src=Listing(None, [Constant("*"), UNKNOWN])
            ),
            {"default-src": ("'self'", "a.example"), "img-src": ("*", "…")},
        ),
        (_mapping(font_src=Constant(None)), {"font-src": ()}),
        (UNKNOWN, None),
        (Constant(None), None),
        (None, None),
    ],
)
def test_policy(value: Value | None, expected: object) -> None:
    assert policy(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("default-src 'self'", []),
        ("default-src *", [("default-src", "*")]),
        ("default-src *; script-src 'self'", []),
        ("script-src 'unsafe-inline' 'unsafe-eval'", [("script-src", f"'unsafe-{one}'") for one in ("inline", "eval")]),
        ("script-src 'unsafe-inline' 'nonce-abc'", []),
        ("script-src 'unsafe-inline' https: 'strict-dynamic'", []),
        ("script-src https: data:", [("script-src", "https:"), ("script-src", "data:")]),
        ("script-src https://*.shop.example *.shop.example", []),
        ("default-src 'self'; object-src *", [("object-src", "*")]),
        ("default-src 'self'; img-src *; style-src 'unsafe-inline'; font-src data:", []),
    ],
)  # fmt: skip
def test_weaknesses(text: str, expected: list[tuple[str, str]]) -> None:
    assert weaknesses(of_text(text)) == expected


def test_nonces_styles_and_frames() -> None:
    assert weaknesses(of_text("script-src 'unsafe-inline'"), frozenset({"script-src"})) == []
    assert styles(of_text("style-src 'self' 'unsafe-inline'")) == [("style-src", "'unsafe-inline'")]
    assert frames_are_decided(of_text("frame-ancestors 'none'"))
    assert not frames_are_decided(of_text("frame-ancestors *"))

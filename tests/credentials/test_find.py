"""Secrets in one file, and how sure it is that they are."""

from __future__ import annotations

import ast

import pytest

from fumehood.credentials.files import form_of
from fumehood.credentials.find import in_document, in_module, shown
from fumehood.findings.finding import Confidence
from fumehood.launch.document import Document
from fumehood.project.module import Module


def in_code(code: str) -> list[Confidence]:
    return [one.confidence for one in in_module(Module("shop.py", code, ast.parse(code)))]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('PASSWORD = "k3lp-Ub9-sQx"', [Confidence.MEDIUM]),
        ('PASSWORD = "changeme"', []),
        ('PASSWORD = ""', []),
        ('SECRET_KEY = "k3lp-Ub9-sQx"', []),
        ('url = "postgres://shop:k3lp-Ub9@db.shop-books.net/shop"', [Confidence.HIGH]),
        ('"""postgres://shop:k3lp-Ub9@db.shop-books.net/shop"""', []),
    ],
)
def test_python(code: str, expected: list[Confidence]) -> None:
    assert in_code(code) == expected


def test_a_file_of_settings() -> None:
    form = form_of("settings.ini")
    assert form is not None
    text = "[db]\nuser = shop\npassword = k3lp-Ub9-sQx\n"
    (found,) = in_document(Document("settings.ini", text), form)
    assert [region.line for region in found.hidden] == [3]
    assert "k3lp" not in repr(found)


def test_a_long_name_is_cut_short() -> None:
    assert len(shown("x" * 500)) < 100

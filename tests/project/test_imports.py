"""Which file a dotted name means, from where."""

from __future__ import annotations

import pytest

from fumehood.project.imports import ImportIndex, join, parent

MONOREPO = ImportIndex(
    [
        "a/app.py",
        "a/config.py",
        "a/src/core/__init__.py",
        "a/src/core/db.py",
        "b/app.py",
        "b/config.py",
        "b/pkg/__init__.py",
        "b/pkg/sub/__init__.py",
        "b/pkg/sub/deep.py",
        "b/pkg/flask.py",
        "b/tests/test_app.py",
        "ns/one/two.py",
        "only/lonely/__init__.py",
        "only/lonely/mod.py",
        "twin1/same/__init__.py",
        "twin2/same/__init__.py",
        "top.py",
        "json.py",
    ]
)


@pytest.mark.parametrize(
    ("importer", "dotted", "expected"),
    [
        ("a/app.py", "config", (["a/config.py"], "")),
        ("b/app.py", "config", (["b/config.py"], "")),
        ("b/tests/test_app.py", "app", (["b/app.py"], "")),
        ("a/app.py", "top", (["top.py"], "")),
        ("a/app.py", "core.db", (["a/src/core/__init__.py", "a/src/core/db.py"], "")),
        ("a/src/core/db.py", "core", (["a/src/core/__init__.py"], "")),
        ("a/app.py", "core.db.Session", (["a/src/core/__init__.py", "a/src/core/db.py"], "Session")),
        (
            "b/app.py",
            "pkg.sub.deep",
            (["b/pkg/__init__.py", "b/pkg/sub/__init__.py", "b/pkg/sub/deep.py"], ""),
        ),
        ("b/pkg/sub/deep.py", "pkg.sub", (["b/pkg/__init__.py", "b/pkg/sub/__init__.py"], "")),
        ("top.py", "ns.one.two", (["ns", "ns/one", "ns/one/two.py"], "")),
        ("top.py", "ns.gone", ([], "ns.gone")),
        ("top.py", "a.app", (["a", "a/app.py"], "")),
        ("a/app.py", "lonely.mod", (["only/lonely/__init__.py", "only/lonely/mod.py"], "")),
        ("a/app.py", "same", ([], "same")),
        ("a/app.py", "flask", ([], "flask")),
        ("b/pkg/sub/deep.py", "flask", ([], "flask")),
        ("top.py", "json", (["json.py"], "")),
        ("top.py", "gone.far", ([], "gone.far")),
    ],
)
def test_find(importer: str, dotted: str, expected: tuple[list[str], str]) -> None:
    assert MONOREPO.find(importer, dotted) == expected


@pytest.mark.parametrize(
    ("importer", "dotted", "level", "expected"),
    [
        ("b/pkg/sub/deep.py", "", 1, (["b/pkg/sub/__init__.py"], "")),
        ("b/pkg/sub/deep.py", "", 2, (["b/pkg/__init__.py"], "")),
        ("b/pkg/sub/deep.py", "flask", 2, (["b/pkg/__init__.py", "b/pkg/flask.py"], "")),
        (
            "b/pkg/__init__.py",
            "sub.deep",
            1,
            (["b/pkg/__init__.py", "b/pkg/sub/__init__.py", "b/pkg/sub/deep.py"], ""),
        ),
        ("ns/one/two.py", "", 1, (["ns/one"], "")),
        ("ns/one/two.py", "gone", 1, (["ns/one"], "gone")),
    ],
)
def test_find_relative(importer: str, dotted: str, level: int, expected: tuple[list[str], str]) -> None:
    assert MONOREPO.find_relative(importer, dotted, level) == expected


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("top.py", "top"),
        ("a/app.py", "app"),
        ("b/pkg/sub/deep.py", "pkg.sub.deep"),
        ("b/pkg/__init__.py", "pkg"),
        ("a/src/core/db.py", "core.db"),
        ("ns/one/two.py", "two"),
    ],
)
def test_name(path: str, name: str) -> None:
    assert MONOREPO.name(path) == name


def test_a_package_found_near_comes_before_one_far_away() -> None:
    index = ImportIndex(["x/lib/__init__.py", "y/lib/__init__.py", "x/deep/er/app.py", "y/app.py"])
    assert index.find("x/deep/er/app.py", "lib") == (["x/lib/__init__.py"], "")
    assert index.find("y/app.py", "lib") == (["y/lib/__init__.py"], "")


def test_a_package_at_the_root_itself() -> None:
    index = ImportIndex(["__init__.py", "app.py"])
    assert index.find_relative("app.py", "", 1) == (["__init__.py"], "")
    assert index.name("__init__.py") == "__init__"


def test_paths() -> None:
    assert [parent("a/b.py"), parent("a"), parent("")] == ["a", "", ""]
    assert [join("a", "b"), join("", "b"), join("a", "")] == ["a/b", "b", "a"]

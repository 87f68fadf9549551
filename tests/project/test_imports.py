"""Which file a dotted name means, from the list of files alone."""

from __future__ import annotations

import pytest

from fumehood.project.imports import ImportIndex, join, parent

MONOREPO = (
    "gateway/app.py",
    "gateway/config.py",
    "libs/common/__init__.py",
    "libs/common/log.py",
    "users/app.py",
    "users/config.py",
    "users/models/__init__.py",
    "users/models/user.py",
    "users/src/extra.py",
)
NAMESPACE = ("acme/web/server.py", "acme/cli/__init__.py", "acme/cli/main.py", "run.py")
CLASHES = ("json.py", "flask/notes.py", "a/tools/__init__.py", "b/tools/__init__.py", "app.py", "sub/queue.py", "sub/x.py")


@pytest.mark.parametrize(
    ("files", "importer", "dotted", "expected"),
    [
        pytest.param(MONOREPO, "users/app.py", "config", (["users/config.py"], ""), id="own folder"),
        pytest.param(MONOREPO, "gateway/app.py", "config", (["gateway/config.py"], ""), id="the other project's own"),
        pytest.param(MONOREPO, "users/app.py", "extra", (["users/src/extra.py"], ""), id="src layout"),
        pytest.param(
            MONOREPO, "users/app.py", "models.user", (["users/models/__init__.py", "users/models/user.py"], ""), id="package"
        ),
        pytest.param(
            MONOREPO,
            "users/app.py",
            "models.user.User.name",
            (["users/models/__init__.py", "users/models/user.py"], "User.name"),
            id="what a module holds is the rest",
        ),
        pytest.param(
            MONOREPO, "gateway/app.py", "users.app", (["users", "users/app.py"], ""), id="from the root"
        ),
        pytest.param(
            MONOREPO,
            "gateway/app.py",
            "common.log",
            (["libs/common/__init__.py", "libs/common/log.py"], ""),
            id="a package that only one project has",
        ),
        pytest.param(MONOREPO, "users/models/user.py", "config", (["users/config.py"], ""), id="above the package"),
        pytest.param(MONOREPO, "users/models/user.py", "user", (["users/models/user.py"], ""), id="beside a script in a package"),
        pytest.param(MONOREPO, "users/app.py", "flask.app", ([], "flask.app"), id="a library"),
        pytest.param(NAMESPACE, "run.py", "acme.web.server", (["acme", "acme/web", "acme/web/server.py"], ""), id="namespace"),
        pytest.param(NAMESPACE, "run.py", "acme.web", (["acme", "acme/web"], ""), id="namespace folder"),
        pytest.param(NAMESPACE, "run.py", "acme", ([], "acme"), id="a folder alone is no package"),
        pytest.param(NAMESPACE, "run.py", "acme.other", ([], "acme.other"), id="not in the namespace folder"),
        pytest.param(CLASHES, "app.py", "json", (["json.py"], ""), id="shadowing the standard library"),
        pytest.param(CLASHES, "sub/x.py", "queue.Queue", (["sub/queue.py"], "Queue"), id="shadowing beside a script"),
        pytest.param(CLASHES, "app.py", "flask.Flask", ([], "flask.Flask"), id="a folder called like a library"),
        pytest.param(CLASHES, "app.py", "tools", ([], "tools"), id="two projects have it"),
        pytest.param(("__init__.py", "views.py"), "views.py", "views", (["views.py"], ""), id="the root is a package"),
        pytest.param((), "app.py", "app", ([], "app"), id="no files"),
    ],
)  # fmt: skip
def test_find(files: tuple[str, ...], importer: str, dotted: str, expected: tuple[list[str], str]) -> None:
    assert ImportIndex(files).find(importer, dotted) == expected


@pytest.mark.parametrize(
    ("importer", "dotted", "level", "expected"),
    [
        ("shop/views/cart.py", "", 1, (["shop/views/__init__.py"], "")),
        ("shop/views/cart.py", "item", 1, (["shop/views/__init__.py", "shop/views/item.py"], "")),
        ("shop/views/__init__.py", "cart", 1, (["shop/views/__init__.py", "shop/views/cart.py"], "")),
        ("shop/views/cart.py", "models", 2, (["shop/__init__.py", "shop/models.py"], "")),
        ("shop/views/cart.py", "models.Cart", 2, (["shop/__init__.py", "shop/models.py"], "Cart")),
        ("shop/views/cart.py", "missing", 2, (["shop/__init__.py"], "missing")),
        ("spaces/a.py", "b", 1, (["spaces", "spaces/b.py"], "")),
        ("shop/models.py", "x", 9, ([""], "x")),
    ],
)
def test_find_relative(importer: str, dotted: str, level: int, expected: tuple[list[str], str]) -> None:
    index = ImportIndex(
        (
            "shop/__init__.py",
            "shop/models.py",
            "shop/views/__init__.py",
            "shop/views/cart.py",
            "shop/views/item.py",
            "spaces/a.py",
            "spaces/b.py",
        )
    )

    assert index.find_relative(importer, dotted, level) == expected


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("app.py", "app"),
        ("svc/app.py", "app"),
        ("svc/src/pkg/__init__.py", "pkg"),
        ("svc/src/pkg/sub/mod.py", "pkg.sub.mod"),
        ("svc/src/pkg/__main__.py", "pkg.__main__"),
        ("hook.wsgi", "hook"),
    ],
)
def test_a_module_is_named_as_its_own_project_imports_it(path: str, name: str) -> None:
    files = ("app.py", "svc/app.py", "svc/src/pkg/__init__.py", "svc/src/pkg/sub/__init__.py", "svc/src/pkg/sub/mod.py")

    assert ImportIndex((*files, path)).name(path) == name


def test_import_roots_are_those_of_the_project_nearest_first() -> None:
    index = ImportIndex(("svc/src/pkg/__init__.py", "svc/src/pkg/sub/__init__.py", "svc/run.py", "src/top.py"))

    assert index.roots("svc/src/pkg/sub") == ("svc/src", "svc", "", "src")
    assert index.roots("svc") == ("svc", "svc/src", "", "src")
    assert index.roots("") == ("", "src")


def test_a_library_that_is_known_is_not_looked_for_in_other_projects() -> None:
    files = ("vendor/flask/__init__.py", "svc/app.py")

    assert ImportIndex(files).find("svc/app.py", "flask")[0] == ["vendor/flask/__init__.py"]
    assert ImportIndex(files, frozenset({"flask"})).find("svc/app.py", "flask") == ([], "flask")


def test_deep_paths_are_found_in_the_time_their_length_takes() -> None:
    deep = "/".join(f"p{number}" for number in range(400))
    files = [f"{deep[: deep.index(f'p{number}')]}p{number}/__init__.py" for number in range(399)]
    index = ImportIndex([*files, f"{deep}/app.py"])

    found, rest = index.find(f"{deep}/app.py", deep.replace("/", ".") + ".app")

    assert (len(found), rest) == (401, "")


@pytest.mark.parametrize(
    ("path", "folder"), [("a/b/c.py", "a/b"), ("a.py", ""), ("", ""), ("a", "")]
)  # fmt: skip
def test_parent(path: str, folder: str) -> None:
    assert parent(path) == folder


def test_join() -> None:
    assert [join("", "a"), join("a", "b"), join("a", ""), join("", "")] == ["a", "a/b", "a", ""]

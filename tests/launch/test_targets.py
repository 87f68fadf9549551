"""What the names in command lines mean."""

from pathlib import Path

import pytest

from fumehood.launch.process import Files
from fumehood.launch.targets import absent, app_target, file_target, flask_target, search_of, search_path
from tests.command_lines import command_of, deployment_of, word

FILES = [
    "app.py",
    "my-app.py",
    "shop/__init__.py",
    "shop/web.py",
    "lib/store/__init__.py",
    "src/deep/__init__.py",
    "name/space.py",
]


@pytest.mark.parametrize(
    ("dotted", "expected"),
    [
        ("app", "app.py"),
        ("my-app", "my-app.py"),
        ("shop", "shop/__init__.py"),
        ("shop.web", "shop/web.py"),
        ("name.space", "name/space.py"),
        ("deep", "src/deep/__init__.py"),
        ("store", "lib/store/__init__.py"),
        ("shop.gone", None),
        ("shop/web", None),
        ("app.py", None),
        ("..shop", None),
        ("", None),
        ("${X}", None),
    ],
)
def test_where_python_finds_a_module(tmp_path: Path, dotted: str, expected: str | None) -> None:
    search = search_of(command_of("x"), deployment_of(tmp_path, FILES))
    assert search.find(dotted) == expected


def test_a_package_elsewhere_is_not_seen_where_all_files_are_known(tmp_path: Path) -> None:
    files = Files(copies=(("/app/shop", "shop"),), complete=True)
    search = search_of(command_of("x", files=files), deployment_of(tmp_path, FILES))
    assert (search.find("store"), search.find("shop.web")) == (None, "shop/web.py")


@pytest.mark.parametrize(
    ("line", "first", "expected"),
    [
        ("x", (), ("", "src")),
        ("PYTHONPATH=/app/lib:shop x", (), ("", "lib", "shop", "src")),
        ("PYTHONPATH=${X} x", ("lib",), ("lib",)),
        ("x", ("lib", "."), ("lib", "", "src")),
        ("x", ("/elsewhere",), ()),
    ],
)
def test_search_path(tmp_path: Path, line: str, first: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert search_path(command_of(line), deployment_of(tmp_path, FILES), *first) == expected


def test_search_path_where_pieces_are_copied(tmp_path: Path) -> None:
    files = Files(copies=(("/srv/store", "lib/store"), ("/srv/other.py", "app.py")))
    command = command_of("x", folder="/srv", files=files)
    assert search_path(command, deployment_of(tmp_path, FILES)) == ("lib",)


@pytest.mark.parametrize(
    ("text", "default", "expected"),
    [
        ("app:app", None, ("app", "app", None)),
        ("app", "application", ("app", "application", None)),
        ("app", None, ("app", None, None)),
        ("app:create_app()", None, ("app", "create_app", "")),
        ("app:create_app('x', y=1)", None, ("app", "create_app", "'x', y=1")),
        ("app: create_app( ) ", None, ("app", "create_app", " ")),
    ],
)
def test_apps(
    tmp_path: Path, text: str, default: str | None, expected: tuple[str, str | None, str | None]
) -> None:
    search = search_of(command_of("x"), deployment := deployment_of(tmp_path, FILES))
    target = app_target(word(text), search, deployment, default=default)
    assert (target.name, target.attribute, target.call) == expected
    assert target.path == "app.py"
    assert app_target(word(text), ("",), deployment, default=default) == target


def test_a_file_that_a_server_loads(tmp_path: Path) -> None:
    target = file_target(
        word("/app/shop/web.py"), command_of("x"), deployment_of(tmp_path, FILES), "application"
    )
    assert (target.name, target.attribute, target.path) == ("web", "application", "shop/web.py")


@pytest.mark.parametrize(
    ("text", "name", "attribute", "path"),
    [
        ("shop/web.py", "shop.web", None, "shop/web.py"),
        ("shop/web", "shop.web", None, "shop/web.py"),
        ("shop.web:make", "shop.web", "make", "shop/web.py"),
        ("/app/app.py:app", "app", "app", "app.py"),
        ("lib/store", "store", None, "lib/store/__init__.py"),
        ("shop.py", "shop", None, "shop/__init__.py"),
        ("C:\\gone.py:app", "C:\\gone", "app", None),
        ("${X}:app", "${X}", "app", None),
    ],
)
def test_what_flask_is_told(
    tmp_path: Path, text: str, name: str, attribute: str | None, path: str | None
) -> None:
    target = flask_target(word(text), command_of("x"), deployment_of(tmp_path, FILES))
    assert (target.name, target.attribute, target.path) == (name, attribute, path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("app", False), ("gone", True), ("gone.deep", True), ("shop.gone", False), ("${X}", False)],
)
def test_what_is_absent_without_being_missed(tmp_path: Path, text: str, expected: bool) -> None:
    search = search_of(command_of("x"), deployment := deployment_of(tmp_path, FILES))
    assert (absent(app_target(word(text), search, deployment), search) is not None) is expected

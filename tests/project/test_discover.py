"""Which files a scan looks at, and that nothing leads it astray."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.findings.finding import Level
from fumehood.project.discover import discover
from fumehood.project.workspace import Workspace


def make(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"x = 1\n")


def write(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines))


def found(root: Path, *targets: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return list(discover(root, [root / target for target in targets or ["."]], exclude).paths)


def said(workspace: Workspace) -> list[tuple[str, str | None]]:
    return sorted((one.id, one.path) for one in workspace.notifications)


def test_python_files_in_order(tmp_path: Path) -> None:
    make(
        tmp_path,
        "b.py",
        "a/z.py",
        "a.py",
        "x.txt",
        "w.pyw",
        "app.wsgi",
        "a/b/c.py",
        "script",
        "a.pyi",
        "py",
        ".h.py",
    )

    assert found(tmp_path) == [".h.py", "a.py", "a/b/c.py", "a/z.py", "app.wsgi", "b.py", "w.pyw"]


def test_paths_are_relative_to_the_root_whatever_the_target(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c.py", "a/d.py", "e.py")

    assert found(tmp_path, "a/b") == ["a/b/c.py"]
    assert found(tmp_path, "a", "a/b", "e.py", "a/d.py") == ["a/b/c.py", "a/d.py", "e.py"]
    assert discover(tmp_path, [Path("a")]).paths == ("a/b/c.py", "a/d.py")
    assert discover(tmp_path, [Path("a/../e.py")]).paths == ("e.py",)


def test_an_empty_workspace(tmp_path: Path) -> None:
    assert found(tmp_path) == []
    assert discover(tmp_path, []).paths == ()


@pytest.mark.parametrize(
    "name", ["venv", ".venv", "node_modules", "__pycache__", ".git", ".tox", "site-packages", "build"]
)
def test_folders_of_tools_and_other_people(tmp_path: Path, name: str) -> None:
    make(tmp_path, "app.py", f"{name}/a.py", f"x/{name}/b/c.py")

    assert found(tmp_path) == ["app.py"]
    assert found(tmp_path, name) == [f"{name}/a.py"]
    assert found(tmp_path, f"x/{name}/b") == [f"x/{name}/b/c.py"]


def test_a_virtual_environment_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, "app.py", "python3/pyvenv.cfg", "python3/lib/a.py", "env/b.py")

    assert found(tmp_path) == ["app.py", "env/b.py"]


def test_a_package_may_be_named_build(tmp_path: Path) -> None:
    make(
        tmp_path,
        "shop/build/__init__.py",
        "shop/build/a.py",
        "dist/shop/__init__.py",
        "build/lib/shop/__init__.py",
    )

    assert found(tmp_path) == ["shop/build/__init__.py", "shop/build/a.py"]


def test_gitignore(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "gen.py", "x/gen.py", "x/y/b.py", "x/keep/gen.py", "out/c.py")
    write(tmp_path / ".gitignore", "gen.py", "/out/")
    write(tmp_path / "x/.gitignore", "/y/", "!keep/gen.py")

    assert found(tmp_path) == ["a.py", "x/keep/gen.py"]
    assert found(tmp_path, "x") == ["x/keep/gen.py"]
    assert found(tmp_path, "x/y", "gen.py", "out") == ["gen.py", "out/c.py", "x/y/b.py"]


def test_gitignore_from_windows_with_a_mark(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "b.py", "c.py")
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfa.py\r\nb.py\r\n")

    assert found(tmp_path) == ["c.py"]


def test_gitignore_with_names_that_are_no_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xe9.py")
    make(tmp_path, "a.py", name)
    (tmp_path / ".gitignore").write_bytes(b"\xe9.py\n\0\xff\n")

    assert found(tmp_path) == ["a.py"]


def test_what_git_excludes_in_this_clone(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "local.py")
    write(tmp_path / ".git/info/exclude", "local.py")

    assert found(tmp_path) == ["a.py"]


def test_exclude_beats_gitignore(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "tests/b.py", "tests/c/d.py", "x/tests/e.py", "g.py")
    write(tmp_path / ".gitignore", "g.py", "!tests/")

    assert found(tmp_path, exclude=("/tests/", "!g.py")) == ["a.py", "g.py", "x/tests/e.py"]
    assert found(tmp_path, "tests", "g.py", exclude=("*.py", "d.py")) == ["g.py"]


@pytest.mark.parametrize("content", [b"*\n" * 50_000, None])
def test_a_gitignore_that_is_no_ignore_file(tmp_path: Path, content: bytes | None) -> None:
    make(tmp_path, "a.py")
    if content is None:
        (tmp_path / ".gitignore").mkdir()
    else:
        (tmp_path / ".gitignore").write_bytes(content)
    workspace = discover(tmp_path, [tmp_path])

    assert workspace.paths == ("a.py",)
    assert [path for _, path in said(workspace)] == [".gitignore"]


def test_links_inside_are_scanned_once_at_their_real_path(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "lib/b.py", "bin/run", "venv/c.py", "src/d.py")
    for link, to in {
        "l.py": "a.py",
        "x": "lib",
        "run.py": "bin/run",
        "v": "venv",
        "src/lib": "../lib",
    }.items():
        (tmp_path / link).symlink_to(to)
    workspace = discover(tmp_path, [tmp_path])

    assert workspace.paths == ("a.py", "bin/run", "lib/b.py", "src/d.py")
    assert workspace.notifications == []
    assert found(tmp_path, "src") == ["lib/b.py", "src/d.py"]


def test_a_link_to_what_is_ignored(tmp_path: Path) -> None:
    make(tmp_path, "src/a.py", "gen/b.py", "gen/c.py")
    write(tmp_path / ".gitignore", "gen/")
    (tmp_path / "src/gen_link").symlink_to("../gen")
    (tmp_path / "src/c.py").symlink_to("../gen/c.py")

    assert found(tmp_path, "src") == ["src/a.py"]


def test_links_out_of_the_workspace(tmp_path: Path) -> None:
    make(tmp_path, "outside/secret.py", "outside/a", "root/a.py", "root-2/b.py")
    root = tmp_path / "root"
    links = {
        "f.py": "outside/secret.py",
        "d": "outside",
        "e": "root-2",
        "data": "outside/a",
        "x.py": "outside/a",
    }
    for link, to in links.items():
        (root / link).symlink_to(tmp_path / to)
    workspace = discover(root, [root])

    assert workspace.paths == ("a.py",)
    assert said(workspace) == [("link-out-of-workspace", path) for path in ("d", "e", "f.py", "x.py")]
    assert {one.level for one in workspace.notifications} == {Level.NOTE}


def test_loops_of_links(tmp_path: Path) -> None:
    make(tmp_path, "a/b.py", "a/c/d.py")
    for link, to in {
        "a/up": "..",
        "a/self": "self",
        "a/self.py": "self.py",
        "a/here": ".",
        "a/c/a": "../../a",
    }.items():
        (tmp_path / link).symlink_to(to)
    workspace = discover(tmp_path, [tmp_path])

    assert workspace.paths == ("a/b.py", "a/c/d.py")
    assert said(workspace) == [("broken-link", "a/self.py")]
    assert found(tmp_path, "a") == ["a/b.py", "a/c/d.py"]


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / ".#app.py").symlink_to("somebody@host.1234")
    (tmp_path / "gone").symlink_to("gone.txt")

    assert said(discover(tmp_path, [tmp_path])) == [("broken-link", ".#app.py")]


def test_the_root_may_be_reached_through_a_link(tmp_path: Path) -> None:
    make(tmp_path, "real/a.py")
    (tmp_path / "root").symlink_to("real")
    workspace = discover(tmp_path / "root", [tmp_path / "root"])

    assert workspace.paths == ("a.py",)
    assert workspace.root == (tmp_path / "real").resolve()


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link.py").symlink_to("pipe")
    (tmp_path / "null.py").symlink_to("/dev/null")
    make(tmp_path, "folder.py/a.py")
    workspace = discover(tmp_path, [tmp_path])

    assert workspace.paths == ("folder.py/a.py",)
    assert said(workspace) == [("unreadable-file", "pipe.py")]


@pytest.mark.parametrize(
    "name", [b"new\nline.py", b"100%25.py", b"caf\xe9.py", b"a b.py", b"\x1b[2J.py", b"*.py"]
)
def test_odd_names(tmp_path: Path, name: bytes) -> None:
    path = os.fsdecode(name)
    make(tmp_path, path)
    workspace = discover(tmp_path, [tmp_path])

    assert workspace.paths == (path,)
    assert workspace.content(path) == b"x = 1\n"
    assert found(tmp_path, path) == [path]


def test_files_named_by_the_user_need_no_suffix(tmp_path: Path) -> None:
    make(tmp_path, "manage", "x/tool.cgi")

    assert found(tmp_path, "manage", "x/tool.cgi") == ["manage", "x/tool.cgi"]


def test_targets_that_cannot_be(tmp_path: Path) -> None:
    make(tmp_path, "root/a.py", "b.py")
    root = tmp_path / "root"
    os.mkfifo(root / "pipe")
    (root / "out").symlink_to("../b.py")
    for target, why in {
        "gone": "No such file or directory",
        "a.py/b": "Not a directory",
        "pipe": "it is neither a file nor a folder",
        "../b.py": "it is outside",
        "..": "it is outside",
        "out": "it is outside",
        "a\n\x1b": r"a\\n\\x1b: No such file",
        "x" * 300: "File name too long",
    }.items():
        with pytest.raises(UsageError, match=why):
            discover(root, [root / target])


@contextmanager
def locked(*paths: Path) -> Iterator[None]:
    """Take the right to read away, from root as well."""
    modes = {path: path.stat().st_mode for path in paths}
    for path in paths:
        path.chmod(0)
    if os.geteuid() == 0:
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        yield
    for path, mode in modes.items():
        path.chmod(mode)


def test_what_may_not_be_read() -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folder is closed to others
        root = Path(name).resolve()
        root.chmod(0o755)
        make(root, "a.py", "closed.py", "folder/b.py", "noted/c.py", "noted/.gitignore")
        with locked(root / "closed.py", root / "folder", root / "noted/.gitignore"):
            workspace = discover(root, [root])
            workspace.mentions([b"x"])

    assert workspace.paths == ("a.py", "closed.py", "noted/c.py")
    assert said(workspace) == [
        ("unreadable-file", "closed.py"),
        ("unreadable-file", "folder"),
        ("unreadable-file", "noted/.gitignore"),
    ]
    assert {one.message for one in workspace.notifications} == {"cannot be read: Permission denied"}


def test_deep_folders(tmp_path: Path) -> None:
    path = "/".join(["d"] * 400) + "/a.py"
    make(tmp_path, path)

    assert found(tmp_path) == [path]


def test_folders_deeper_than_a_path_can_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "d" * 200
    monkeypatch.chdir(tmp_path)
    for _ in range(25):
        Path("a.py").touch()
        Path(name).mkdir()
        os.chdir(name)
    workspace = discover(tmp_path, [tmp_path])

    assert 15 < len(workspace.paths) < 25
    assert [one.message for one in workspace.notifications] == ["cannot be read: File name too long"]

"""The files of an earlier commit: those that Git would give, nothing else, and a reason where there are none."""

from __future__ import annotations

import hashlib
import os
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fumehood.project.revision import Unknown, Written, first_parent, write_revision
from tests.project.repository import commit, git

FILES: dict[str, bytes | str | None] = {
    "app.py": "from flask import Flask\n",
    "shop/web.py": "x = 1\n" * 500,
    "shop/deep/er/a.py": b"\xff\x00binary",
    "caf\u00e9.py": "",
    "Dockerfile": "FROM python\n",
    "node_modules/x.py": "no",
    "logo.png": b"no",
}
WANTED = {"app.py", "shop/web.py", "shop/deep/er/a.py", "caf\u00e9.py", "Dockerfile"}


def wants(path: str) -> bool:
    return path.endswith((".py", "Dockerfile"))


def taken(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def unknown(found: Written | Unknown) -> str:
    assert isinstance(found, Unknown)
    return found.reason


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("packed", ["loose", "packed", "both", "two packs"])
def test_the_files_are_those_of_the_commit(packed: str, tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    first = commit(root, FILES)
    if packed != "loose":
        git(root, "gc", "--quiet")
    commit(root, {"app.py": "changed\n", "shop/web.py": None, "new.py": "new\n"})
    if packed == "two packs":
        git(root, "repack", "--quiet", "-d")
    if packed == "packed":
        git(root, "gc", "--quiet", "--aggressive")
    assert write_revision(root, first, into, wants) == Written(5, 0)
    found = taken(into)
    assert set(found) == WANTED
    for name, data in found.items():
        assert data == (FILES[name].encode() if isinstance(FILES[name], str) else FILES[name])  # type: ignore[union-attr]


def test_long_chains_of_differences(tmp_path: Path, into: Path) -> None:
    root, chance = tmp_path / "r", random.Random(7)  # noqa: S311 -- not about secrets
    lines = [f"line {chance.random()}\n" for _ in range(3_000)]
    commits = []
    for number in range(60):
        lines[chance.randrange(len(lines))] = f"changed {number}\n"
        lines.insert(chance.randrange(len(lines)), "x" * chance.randrange(300) + "\n")
        text = "".join(lines)
        commits.append(
            (commit(root, {"app.py": text, f"other{number}.py": text[: chance.randrange(9_000)]}), text)
        )
    git(root, "repack", "-a", "-d", "-f", "--quiet", "--depth=50", "--window=50")
    for number, (name, text) in enumerate(commits[::12]):
        folder = into / str(number)
        folder.mkdir()
        assert isinstance(write_revision(root, name, folder, wants), Written)
        assert (folder / "app.py").read_text() == text


def test_links_and_submodules_are_left_out(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    commit(root, {"app.py": "1\n"})
    (root / "link.py").symlink_to("/etc/passwd")
    (root / "folder.py").symlink_to("/etc")
    git(root, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},sub.py")
    name = commit(root, {})
    assert write_revision(root, name, into, wants) == Written(1, 0)
    assert not any(path.is_symlink() for path in into.rglob("*"))


def test_large_files_are_left_out(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    name = commit(root, {"app.py": "1\n", "large.py": os.urandom(1_000_001), "zeros.py": bytes(20_000_000)})
    assert write_revision(root, name, into, wants) == Written(1, 2)
    git(root, "gc", "--quiet")
    again = into / "again"
    again.mkdir()
    assert write_revision(root, name, again, wants) == Written(1, 2)


def test_a_shallow_clone_has_no_earlier_commit(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    first = commit(root, FILES)
    commit(root, {"app.py": "2\n"})
    git(tmp_path, "clone", "--quiet", "--depth=1", root.as_uri(), "shallow")
    assert "`fetch-depth: 0`" in unknown(write_revision(tmp_path / "shallow", first, into, wants))


def test_a_partial_clone_has_not_all_files(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    first = commit(root, FILES)
    commit(root, {"app.py": "2\n"})
    git(root, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", "--no-checkout", root.as_uri(), "partial")
    found = unknown(write_revision(tmp_path / "partial", first, into, wants))
    assert found == "not all of its files are in this clone"


def test_where_there_is_no_repository(tmp_path: Path, into: Path) -> None:
    assert (
        unknown(write_revision(tmp_path, "0" * 40, into, wants)) == "this is not a clone of a Git repository"
    )
    assert "SHA-256" in unknown(write_revision(tmp_path, "0" * 64, into, wants))


@pytest.mark.parametrize("name", ["main", "HEAD", "", "0" * 39, "../../../etc/passwd", "A" * 40])
def test_only_full_ids_are_commits(name: str, tmp_path: Path, into: Path) -> None:
    commit(tmp_path / "r", FILES)
    assert unknown(write_revision(tmp_path / "r", name, into, wants)) == "the repository is damaged"


def test_a_tree_is_no_commit(tmp_path: Path, into: Path) -> None:
    commit(tmp_path / "r", FILES)
    tree = git(tmp_path / "r", "rev-parse", "HEAD^{tree}")
    assert unknown(write_revision(tmp_path / "r", tree, into, wants)) == "the repository is damaged"


def lead_away_by_file(root: Path, elsewhere: Path) -> None:
    (root / ".git").rename(elsewhere)
    (root / ".git").write_text(f"gitdir: {elsewhere}\n")


def lead_away_by_link(root: Path, elsewhere: Path) -> None:
    (root / ".git").rename(elsewhere)
    (root / ".git").symlink_to(elsewhere)


def link_the_objects(root: Path, elsewhere: Path) -> None:
    (root / ".git/objects").rename(elsewhere)
    (root / ".git/objects").symlink_to(elsewhere)


def link_the_packs(root: Path, elsewhere: Path) -> None:
    git(root, "gc", "--quiet")
    (root / ".git/objects/pack").rename(elsewhere)
    (root / ".git/objects/pack").symlink_to(elsewhere)


def lead_away_by_alternates(root: Path, elsewhere: Path) -> None:
    (root / ".git/objects").rename(elsewhere)
    (root / ".git/objects/info").mkdir(parents=True)
    (root / ".git/objects/info/alternates").write_text(f"{elsewhere}\n")


@pytest.mark.parametrize(
    "lead",
    [lead_away_by_file, lead_away_by_link, link_the_objects, link_the_packs, lead_away_by_alternates],
    ids=lambda one: one.__name__,
)
def test_what_leads_elsewhere_is_not_followed(
    lead: Callable[[Path, Path], None], tmp_path: Path, into: Path
) -> None:
    root = tmp_path / "r"
    name = commit(root, FILES)
    lead(root, tmp_path / "elsewhere")
    assert unknown(write_revision(root, name, into, wants))
    assert taken(into) == {}


def test_replacements_settings_and_hooks_have_no_effect(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    first = commit(root, {"app.py": "1\n", ".gitattributes": "*.py filter=bad\n"})
    second = commit(root, {"app.py": "2\n"})
    git(root, "replace", first, second)
    trap = tmp_path / "trap"
    with (root / ".git/config").open("a") as config:
        config.write(f'[core]\n\tfsmonitor = "touch {trap}"\n[filter "bad"]\n\tsmudge = "touch {trap}"\n')
    assert write_revision(root, first, into, wants) == Written(1, 0)
    assert taken(into) == {"app.py": b"1\n"}
    assert not trap.exists()


def loose(root: Path, kind: str, data: bytes, *, name: str = "") -> str:
    """Write an object, under its own name or another's."""
    whole = f"{kind} {len(data)}\0".encode() + data
    name = name or hashlib.sha1(whole, usedforsecurity=False).hexdigest()
    path = root / ".git/objects" / name[:2] / name[2:]
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_bytes(zlib.compress(whole))
    return name


@pytest.mark.parametrize(
    "entry", [b"../evil.py", b"/evil.py", b"..", b".git", b".GIT", b"", b"a/b.py", b"x" * 300 + b".py"]
)
def test_a_name_that_leads_elsewhere_is_damage(entry: bytes, tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    commit(root, {"app.py": "1\n"})
    blob = bytes.fromhex(loose(root, "blob", b"evil"))
    tree = loose(root, "tree", b"100644 " + entry + b"\0" + blob)
    name = loose(root, "commit", f"tree {tree}\nauthor a <a> 0 +0000\n\nx\n".encode())
    assert unknown(write_revision(root, name, into, lambda _: True)) == "the repository is damaged"
    assert taken(into) == {}
    assert not (tmp_path / "evil.py").exists()


def test_a_folder_within_itself_ends(tmp_path: Path, into: Path) -> None:
    """A tree cannot contain itself, for it would have to know its own hash; one that is met very often can be made."""
    root = tmp_path / "r"
    commit(root, {"app.py": "1\n"})
    tree = loose(root, "tree", b"")
    for _ in range(40):
        pair = bytes.fromhex(tree)
        tree = loose(root, "tree", b"40000 a\0" + pair + b"40000 b\0" + pair)
    name = loose(root, "commit", f"tree {tree}\n\nx\n".encode())
    assert unknown(write_revision(root, name, into, wants)) == "it has too many files"


def test_a_file_and_a_folder_of_the_same_name(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    commit(root, {"app.py": "1\n"})
    blob = bytes.fromhex(loose(root, "blob", b"x"))
    inner = bytes.fromhex(loose(root, "tree", b"100644 a.py\0" + blob))
    tree = loose(root, "tree", b"100644 a.py\0" + blob + b"40000 a.py\0" + inner)
    name = loose(root, "commit", f"tree {tree}\n\nx\n".encode())
    assert unknown(write_revision(root, name, into, wants)).startswith("the repository cannot be read")


def test_an_object_under_another_name_is_not_believed(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    name = commit(root, {"app.py": "1\n"})
    blob = git(root, "rev-parse", "HEAD:app.py")
    loose(root, "blob", b"2\n", name=blob)
    assert unknown(write_revision(root, name, into, wants)) == "the repository is damaged"


def test_something_else_in_place_of_an_object(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    name = commit(root, {"app.py": "1\n"})
    path = root / ".git/objects" / name[:2] / name[2:]
    path.unlink()
    os.mkfifo(path)
    assert unknown(write_revision(root, name, into, wants)) == "the repository is damaged"


def test_too_many_files(tmp_path: Path, into: Path) -> None:
    root = tmp_path / "r"
    name = commit(root, {f"{number}.py": "" for number in range(30)})
    assert unknown(write_revision(root, name, into, wants, most=20)) == "it has too many files"


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, bytes, bytes]:
    """A repository of one pack with differences, its first commit, and the bytes of pack and index."""
    root = tmp_path_factory.mktemp("packed") / "r"
    text = "".join(f"line {number}\n" for number in range(400))
    first = commit(root, {"app.py": text, "b/web.py": text + "more\n"})
    commit(root, {"app.py": text + "x\n"})
    git(root, "gc", "--quiet", "--aggressive")
    [pack] = (root / ".git/objects/pack").glob("*.pack")
    return root, first, pack.read_bytes(), pack.with_suffix(".idx").read_bytes()


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_pack_gives_the_right_files_or_none(
    packed: tuple[Path, str, bytes, bytes], tmp_path: Path, data: st.DataObject
) -> None:
    root, name, *texts = packed
    [pack] = (root / ".git/objects/pack").glob("*.pack")
    files = [pack, pack.with_suffix(".idx")]
    which = data.draw(st.integers(0, 1))
    place = data.draw(st.integers(0, len(texts[which]) - 1))
    changed = (
        texts[which][:place]
        + data.draw(st.binary(max_size=6))
        + texts[which][place + data.draw(st.integers(0, 6)) :]
    )
    files[which].chmod(0o600)
    files[which].write_bytes(changed)
    into = Path(os.path.realpath(tmp_path)) / f"{os.urandom(8).hex()}"
    into.mkdir()
    found = write_revision(root, name, into, wants)
    files[which].write_bytes(texts[which])
    text = "".join(f"line {number}\n" for number in range(400)).encode()
    right = {"app.py": text, "b/web.py": text + b"more\n"}
    assert taken(into).items() <= right.items()
    assert isinstance(found, Unknown) or taken(into) == right


def test_what_a_merge_was_made_onto(tmp_path: Path) -> None:
    root = tmp_path / "r"
    base = commit(root, {"app.py": "1\n"})
    git(root, "checkout", "--quiet", "-b", "topic")
    commit(root, {"new.py": "2\n"})
    git(root, "checkout", "--quiet", "-")
    onto = commit(root, {"other.py": "3\n"})
    git(
        root,
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "merge",
        "--quiet",
        "--no-ff",
        "-m",
        "m",
        "topic",
    )

    assert first_parent(root, git(root, "rev-parse", "HEAD").strip()) == onto
    assert first_parent(root, onto) == base
    assert first_parent(root, base) == ""
    assert first_parent(root, "0" * 40) == ""
    assert first_parent(tmp_path, base) == ""

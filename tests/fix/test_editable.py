"""Lines, columns and bytes of a file that is to be edited."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fumehood.fix.editable import Change, NotEditableError, read_editable


@pytest.mark.parametrize(
    ("before", "place", "text", "after"),
    [
        (b"run(debug=True)\r\nx\r\n", (1, 11, 1, 15), "False", b"run(debug=False)\r\nx\r\n"),
        (b"a\rrun(True)\r", (2, 5, 2, 9), "False", b"a\rrun(False)\r"),
        (b"\xef\xbb\xbfrun(True)", (1, 5, 1, 9), "False", b"\xef\xbb\xbfrun(False)"),
        ("日本 = run(True)\n".encode(), (1, 10, 1, 14), "False", "日本 = run(False)\n".encode()),
        (
            "# coding: latin-1\né = run(True)\n".encode("latin-1"),
            (2, 9, 2, 13),
            "é",
            "# coding: latin-1\né = run(é)\n".encode("latin-1"),
        ),
        (b"a\x0cb\nrun(True)\n", (2, 5, 2, 9), "False", b"a\x0cb\nrun(False)\n"),
        (b"x\n", (2, 1, 2, 1), "end\n", b"x\nend\n"),
        (b"", (1, 1, 1, 1), "new\n", b"new\n"),
    ],
)
def test_not_a_byte_beside_the_edit_changes(
    tmp_path: Path, before: bytes, place: tuple[int, int, int, int], text: str, after: bytes
) -> None:
    (tmp_path / "a.py").write_bytes(before)
    file = read_editable(tmp_path / "a.py")
    change = Change(file.offset(*place[:2]), file.offset(*place[2:]), text)
    assert file.changed([]) == before
    assert file.changed([change]) == after


@pytest.mark.parametrize(
    ("data", "ending"), [(b"a\r\nb", "\r\n"), (b"a\nb", "\n"), (b"a\rb", "\r"), (b"a", "\n")]
)
def test_how_a_file_ends_its_lines(tmp_path: Path, data: bytes, ending: str) -> None:
    (tmp_path / "a.py").write_bytes(data)
    file = read_editable(tmp_path / "a.py")
    assert file.newline(1) == ending
    assert file.newline(len(file.lines)) == ending


def test_lines_at_one_place_follow_one_another_and_imports_are_sorted(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"x\n")
    file = read_editable(tmp_path / "a.py")
    assert file.changed([Change(0, 0, "@b\n"), Change(0, 0, "@a\n")]) == b"@b\n@a\nx\n"
    assert (
        file.changed([Change(1, 1, "\nimport b"), Change(1, 1, "\nimport a")]) == b"x\nimport a\nimport b\n"
    )


def test_a_long_line_with_many_changes(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = [" + "0, " * 350_000 + "]\n")
    file = read_editable(tmp_path / "a.py")
    places = [file.offset(1, column) for column in range(6, 1_000_000, 30)]
    assert file.changed([Change(at, at + 1, "11") for at in places]).count(b"11") == len(places)


@pytest.mark.parametrize(
    ("data", "after"),
    [
        (b"\xef\xbb\xbf<p a={{ x }}>\r\n", b"\xef\xbb\xbf<p A={{ x }}>\r\n"),
        ("<p a='é'>".encode(), "<p A='é'>".encode()),
        (b"<p a> # coding: latin-1\n\xc3\xa9", b"<p A> # coding: latin-1\n\xc3\xa9"),
    ],
)
def test_a_file_that_is_not_python_is_utf_8(tmp_path: Path, data: bytes, after: bytes) -> None:
    (tmp_path / "a.html").write_bytes(data)
    file = read_editable(tmp_path / "a.html")
    assert file.changed([Change(file.offset(1, 4), file.offset(1, 5), "A")]) == after


@pytest.mark.parametrize(("line", "column"), [(0, 1), (1, 0), (1, 5), (3, 1)])
def test_a_place_that_is_not_there(tmp_path: Path, line: int, column: int) -> None:
    (tmp_path / "a.py").write_bytes(b"abc\n")
    with pytest.raises(NotEditableError, match="changed since"):
        read_editable(tmp_path / "a.py").offset(line, column)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"x = '\xff'\n", "its encoding is not clear"),
        (b"# coding: nonsense\n", "its encoding is not clear"),
        (b"# coding: utf-7\n+AGE-\n", "do not survive"),
    ],
)
def test_bytes_that_would_not_come_back(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.py").write_bytes(data)
    with pytest.raises(NotEditableError, match=reason):
        read_editable(tmp_path / "a.py")


def test_a_template_in_another_encoding_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>\xe9")
    with pytest.raises(NotEditableError, match="its encoding is not clear"):
        read_editable(tmp_path / "a.html")


def test_a_character_that_the_encoding_lacks(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"# coding: latin-1\n")
    with pytest.raises(NotEditableError, match="cannot be written in iso-8859-1"):
        read_editable(tmp_path / "a.py").changed([Change(0, 0, "日")])


def test_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.py").touch()
    (tmp_path / "folder").symlink_to("real")
    (tmp_path / "a.py").symlink_to("real/a.py")
    os.mkfifo(tmp_path / "pipe.py")
    for name, reason in (
        ("folder/a.py", "a link"),
        ("a.py", "a link"),
        ("pipe.py", "not a regular"),
        ("no.py", "No such"),
    ):
        with pytest.raises(NotEditableError, match=reason):
            read_editable(tmp_path / name)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (Change(1, 3, "a"), Change(1, 3, "a"), False),
        (Change(1, 3, "a"), Change(1, 3, "b"), True),
        (Change(1, 3, "a"), Change(2, 4, "a"), True),
        (Change(1, 3, "a"), Change(3, 4, "b"), False),
        (Change(1, 1, "a"), Change(1, 1, "b"), True),
        (Change(1, 1, "a"), Change(1, 3, "b"), True),
        (Change(1, 1, "a"), Change(2, 3, "b"), False),
        (Change(1, 1, "@a\n"), Change(1, 1, "@b\n"), False),
        (Change(1, 1, "\nimport a"), Change(1, 1, "\nimport b"), False),
        (Change(1, 1, "@a\n"), Change(1, 2, "@b\n"), True),
    ],
)
def test_which_changes_overlap(one: Change, other: Change, overlap: bool) -> None:
    assert one.overlaps(other) is other.overlaps(one) is overlap

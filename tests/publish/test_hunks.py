from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.publish.hunks import added_lines, hunk_around, hunks_of
from tests.github import patches

PATCH = "\n".join(
    [
        "@@ -1,3 +1,4 @@",
        " import flask",
        "+import os",
        " ",
        "-app = 1",
        "+app = flask.Flask(__name__)",
        "@@ -20,2 +21,3 @@ def main():",
        " if x:",
        "+    app.run(debug=True)",
        " # @@ -1 +1 @@",
        "\\ No newline at end of file",
    ]
)


def test_lines_of_the_right_side_have_their_numbers_and_text() -> None:
    first, second = hunks_of(PATCH)
    assert dict(first.lines) == {1: "import flask", 2: "import os", 3: "", 4: "app = flask.Flask(__name__)"}
    assert first.added == {2, 4}
    assert dict(second.lines) == {21: "if x:", 22: "    app.run(debug=True)", 23: "# @@ -1 +1 @@"}
    assert added_lines(PATCH) == {2, 4, 22}


@pytest.mark.parametrize("patch", [None, "", "Binary files differ", "+out of any hunk", "@@ nonsense @@\n+x"])
def test_what_is_no_patch_has_no_lines(patch: str | None) -> None:
    assert hunks_of(patch) == ()
    assert added_lines(patch) == frozenset()


def test_a_hunk_that_only_removes_has_no_lines() -> None:
    assert hunks_of("@@ -1,2 +0,0 @@\n-a\n-b") == ()


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [(1, 4, True), (4, 4, True), (4, 21, False), (5, 5, False), (22, 21, False), (21, 23, True)],
)
def test_both_ends_have_to_be_in_one_hunk(first: int, last: int, found: bool) -> None:
    assert (hunk_around(hunks_of(PATCH), first, last) is not None) is found


def test_a_form_feed_ends_no_line() -> None:
    (hunk,) = hunks_of("@@ -0,0 +1,2 @@\n+a\x0cb\u2028c\n+d")
    assert dict(hunk.lines) == {1: "a\x0cb\u2028c", 2: "d"}


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abcd")))
def test_the_server_and_we_agree_about_patches(before: list[str], after: list[str]) -> None:
    patch = patches.patch_of("\n".join(before), "\n".join(after))
    ours = hunks_of(patch)
    theirs = [hunk for hunk in patches.hunks(patch) if hunk.right]
    assert [set(hunk.lines) for hunk in ours] == [set(hunk.right) for hunk in theirs]
    assert all(hunk.lines[number] == after[number - 1] for hunk in ours for number in hunk.lines)

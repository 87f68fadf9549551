"""Other people's words in our sentences."""

from __future__ import annotations

from fumehood.wording import printable, unknown_name


def test_what_drives_a_terminal_is_escaped() -> None:
    assert printable("a\x1b[2J\n\u202eb\udce9") == "a\\x1b[2J\\n\\u202eb\\udce9"
    assert printable("café – ok") == "café – ok"


def test_what_is_long_is_cut() -> None:
    assert printable("x" * 1000) == "x" * 200 + "…"


def test_the_nearest_name_is_said() -> None:
    known = {"debug-enabled", "run-on-import"}
    assert (
        unknown_name("rule", "Debug_Enabled", known)
        == "unknown rule 'Debug_Enabled'; did you mean 'debug-enabled'?"
    )


def test_without_a_near_name_all_are_said() -> None:
    assert unknown_name("key", "zzz", ["b", "a"]) == "unknown key 'zzz'; known: a, b"
    assert unknown_name("rule", "zzz", []) == "unknown rule 'zzz'"

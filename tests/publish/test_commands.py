"""The encoder against a parser written from the runner's own (actions/runner, ActionCommand.cs)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fumehood.publish.commands import command, disarmed

HOSTILE = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(list(":,%\r\n=# []&@")))
NAMES = st.sampled_from(["error", "warning", "notice"])
REGISTERED = {"error", "warning", "notice", "add-mask", "set-env", "stop-commands"}
PROPERTY = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
DATA = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]


def parsed(line: str) -> tuple[str, dict[str, str], str] | None:
    """What the runner makes of one line of stdout; None when it is just a line."""
    line = line.lstrip()
    if not line.startswith("::") or (end := line.find("::", 2)) < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    if name not in REGISTERED:
        return None
    pairs = [each.split("=", 1) for each in rest.strip().split(",") if each]
    return name, {key: unescaped(value, PROPERTY) for key, value in pairs}, unescaped(line[end + 2 :], DATA)


def unescaped(text: str, mapping: list[tuple[str, str]]) -> str:
    for escape, character in mapping:
        text = text.replace(escape, character)
    return text


@given(NAMES, HOSTILE, HOSTILE.filter(bool), st.integers(1, 10**6))
def test_the_runner_reads_back_what_was_meant(name: str, message: str, path: str, line: int) -> None:
    text = command(name, message, {"file": path, "line": line, "title": "t"})  # type: ignore[arg-type]
    assert parsed(text) == (name, {"file": path, "line": str(line), "title": "t"}, message)


@given(NAMES, HOSTILE, HOSTILE)
def test_a_command_is_one_line_and_hides_no_second_one(name: str, message: str, path: str) -> None:
    text = command(name, message, {"file": path})  # type: ignore[arg-type]
    assert not set("\r\n") & set(text)


def test_empty_properties_are_left_out() -> None:
    assert command("warning", "no place", {"file": ""}) == "::warning::no place"
    assert command("warning", "no place") == "::warning::no place"


def test_undecodable_bytes_of_a_file_name_are_shown_as_escapes() -> None:
    assert command("error", "m", {"file": "caf\udce9.py"}) == "::error file=caf\\udce9.py::m"


@given(HOSTILE)
def test_disarmed_text_lies_between_the_stop_and_the_token(text: str) -> None:
    lines = disarmed(text, "token").split("\n")
    assert (lines[0], lines[-1]) == ("::stop-commands::token", "::token::")
    assert "##[" not in "\n".join(lines)


def test_old_commands_inside_a_line_are_disarmed() -> None:
    assert disarmed("see ##[error]here", "t") == "::stop-commands::t\nsee # #[error]here\n::t::"

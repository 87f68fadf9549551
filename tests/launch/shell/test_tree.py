"""The words, statements and places of a script, and what is too much for its parser."""

from __future__ import annotations

import pytest

from fumehood.launch.document import Document
from fumehood.launch.shell.scope import LimitReachedError
from fumehood.launch.shell.tree import LONGEST_SCRIPT, LONGEST_SHOWN, MOST_BRACKETS, Source, shown, statements


def source_of(text: str) -> Source:
    return Source.of(Document("a.sh", text).script())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("run a 'b c'", ["run", "a", "'b c'"]),
        ("run $A-$B.$C x", ["run", "$A-$B.$C", "x"]),
        ("run a \\\n  b", ["run", "a", "b"]),
        ("run a\\\nb", ["run", "a\\\nb"]),
        ("run x > out 2>&1 # note", ["run", "x"]),
        ("run \"$(a b)\"/c", ["run", "\"$(a b)\"/c"]),
        ("run --α=β é", ["run", "--α=β", "é"]),
    ],
)  # fmt: skip
def test_words(text: str, expected: list[str]) -> None:
    source = source_of(text)
    node = source.root.children[0]
    command = node.child_by_field_name("body") or node
    assert [source.text(piece) for piece in source.words(command.children)] == expected


def test_places_count_code_points() -> None:
    source = source_of("# ä\nécho ß x\n")
    (node,) = [node for node, _ in statements(source.root.children)]
    places = [source.location(piece) for piece in source.words(node.children)]
    assert [(place.line, place.column, place.end_column) for place in places] == [
        (2, 1, 5),
        (2, 6, 7),
        (2, 8, 9),
    ]


def test_statements_say_what_runs_in_the_background() -> None:
    source = source_of("# first\na &\nb; c & d\n")
    assert [(source.text(node), beside) for node, beside in statements(source.root.children)] == [
        ("a", True),
        ("b", False),
        ("c", True),
        ("d", False),
    ]


def test_a_command_is_shown_as_one_line() -> None:
    source = source_of("gunicorn \\\n    --bind :80 \\\n    app:app\n")
    node = source.root.children[0]
    assert source.written(node, node).text == "gunicorn --bind :80 app:app"
    place = source.location(node)
    assert shown("x" * 1_000, place).text == "x" * LONGEST_SHOWN + "…"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * (LONGEST_SCRIPT + 1), "characters"),
        ("( " * (MOST_BRACKETS + 1), "pipes and brackets"),
        ("[[ " * (MOST_BRACKETS + 1), "pipes and brackets"),
        ("a) ;; " * (MOST_BRACKETS + 1), "pipes and brackets"),
    ],
)
def test_what_is_too_much_for_the_parser_is_refused(text: str, reason: str) -> None:
    with pytest.raises(LimitReachedError, match=reason):
        source_of(text)

"""How command lines are taken apart."""

import pytest

from fumehood.launch.programs.options import Table
from tests.command_lines import word

TABLE = Table.of("-v --verbose,--reload", "-b --bind,-w --workers,--workers-max")


def parsed(table: Table, line: str) -> tuple[list[str], list[str], list[str]]:
    found = table.parse([word(text) for text in line.split()])
    options = [f"{name}={value.text}" for name, value in found.found]
    return options, [one.text for one in found.rest], [one.text for one in found.open]


@pytest.mark.parametrize(
    ("line", "options", "rest"),
    [
        ("-b x --bind y --bind=z", ["bind=x", "bind=y", "bind=z"], []),
        ("-bx -b=y", ["bind=x", "bind=y"], []),
        ("-vbx a", ["verbose=-vbx", "bind=x"], ["a"]),
        ("-vb x a", ["verbose=-vb", "bind=x"], ["a"]),
        ("a -v b", ["verbose=-v"], ["a", "b"]),
        ("-v -- -b x", ["verbose=-v"], ["-b", "x"]),
        ("--no-reload - a", ["no-reload=--no-reload"], ["-", "a"]),
        ("--unheard-of a", ["unheard-of=--unheard-of"], ["a"]),
        ("--unheard-of=a -x", ["unheard-of=a", "x=-x"], []),
        ("--bind", ["bind="], []),
        ("a -b", [], ["a"]),
    ],
)
def test_forms(line: str, options: list[str], rest: list[str]) -> None:
    assert parsed(TABLE, line) == (options, rest, [])


def test_long_options_may_be_cut_short() -> None:
    table = Table(TABLE.names, TABLE.valued, prefixes=True)
    assert parsed(table, "--bi x --rel --workers 2 --work 3")[0] == [
        "bind=x",
        "reload=--rel",
        "workers=2",
        "work=--work",
    ]


def test_options_may_have_to_come_first() -> None:
    assert parsed(Table.of("-v", "-b", mixed=False), "-v a -b x") == (["v=-v"], ["a", "-b", "x"], [])


def test_options_that_nobody_knows_may_take_a_value() -> None:
    table = Table.of("-v --verbose", rest_valued=True)
    assert parsed(table, "--name x --verbose a") == (["name=x", "verbose=--verbose"], ["a"], [])


def test_a_variable_alone_may_be_anything() -> None:
    assert parsed(TABLE, "${OPTIONS} -b ${BIND} a${B}") == (["bind=${BIND}"], ["a${B}"], ["${OPTIONS}"])


def test_the_last_of_two_contrary_flags_counts() -> None:
    found = TABLE.parse([word("--reload"), word("--no-reload"), word("-v")])
    assert [one and one.text for one in (found.flag("reload"), found.flag("verbose"), found.flag("x"))] == [
        "false",
        "true",
        None,
    ]

"""The flags that come from the table, and what the shell completes."""

from __future__ import annotations

import click
import pytest

from fumehood.cli import cli
from fumehood.flags import complete_rules
from fumehood.options import OPTIONS, Front
from fumehood.rules.registry import all_rules

OWN = {"verbose", "quiet"}


@pytest.mark.parametrize(
    ("command", "extra"),
    [
        ("scan", set()),
        ("baseline", {"output"}),
        ("fix", {"diff"}),
        ("launches", {"form"}),
        ("config", {"form"}),
    ],
)
def test_a_command_has_the_flags_of_the_table(command: str, extra: set[str]) -> None:
    found = {param.name for param in cli.commands[command].params if isinstance(param, click.Option)}
    table = {o.field for o in OPTIONS if Front.FLAG in o.fronts and command in o.commands}
    assert found == table | OWN | extra


def test_the_shell_completes_rules_behind_a_comma_too() -> None:
    with click.Context(cli) as ctx:
        param = cli.commands["explain"].params[0]
        items = [item.value for item in complete_rules(ctx, param, "first,")]
        assert items == [f"first,{rule.id}" for rule in all_rules()]
        assert complete_rules(ctx, param, "zzz") == []

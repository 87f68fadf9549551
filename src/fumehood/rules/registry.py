"""Which rules there are: every RULE in a module of a family below this package."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import fumehood.rules
from fumehood.errors import UsageError
from fumehood.rules.rule import Rule
from fumehood.wording import unknown_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by id."""
    return rules_in(fumehood.rules)


def rules_in(package: ModuleType) -> tuple[Rule, ...]:
    """Every rule in the families of a package, by id."""
    return tuple(sorted((rule for _, rule in _walk(package)), key=lambda rule: rule.id))


def rules_of(family: str) -> tuple[Rule, ...]:
    """The rules of one family, by id: those of the package of that name."""
    return tuple(rule for name, rule in _walk(fumehood.rules) if name == family)


@cache
def families() -> Mapping[str, str]:
    """The family of every rule, by its id."""
    return {rule.id: family for family, rule in _walk(fumehood.rules)}


def rule_named(rule_id: str, rules: tuple[Rule, ...] | None = None) -> Rule:
    """The rule of that id; UsageError naming the nearest if there is none."""
    found = {rule.id: rule for rule in (all_rules() if rules is None else rules)}
    if rule_id not in found:
        raise UsageError(unknown_name("rule", rule_id, found))
    return found[rule_id]


def _walk(package: ModuleType) -> Iterator[tuple[str, Rule]]:
    """Family and rule."""
    for family in iter_modules(package.__path__, f"{package.__name__}."):
        if not family.ispkg:
            continue
        for module in iter_modules(import_module(family.name).__path__, f"{family.name}."):
            rule = getattr(import_module(module.name), "RULE", None)
            if isinstance(rule, Rule):
                yield family.name.rpartition(".")[2], rule

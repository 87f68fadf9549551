"""How the table of options becomes flags of click, and errors become one line and an exit code."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from fumehood.errors import FumehoodError
from fumehood.options import OPTIONS, Front, Option
from fumehood.rules.registry import all_rules
from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

Command = TypeVar("Command", bound=Callable[..., Any])
VERBOSITY = "fumehood.verbosity"
NEW_ISSUE = "https://github.com/fumehood/fumehood/issues/new/choose"
RULE_OPTIONS = frozenset({"select", "ignore"})
FAILED = 2
INTERRUPTED = 130


class FrontDoor(click.Group):
    """A group whose commands end in an exit code, never in a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what the user can put right is one line, everything else is our bug."""
        try:
            return super().invoke(ctx)
        except FumehoodError as error:
            click.echo(f"fumehood: error: {printable(str(error), 2000)}", err=True)
        except KeyboardInterrupt:
            raise click.exceptions.Exit(INTERRUPTED) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            _apologise(error, detailed=ctx.meta.get(VERBOSITY, 0) > 1)
        raise click.exceptions.Exit(FAILED)


def flags_of(command: str) -> Callable[[Command], Command]:
    """Give a function the flags that the table has for a command, and -v and -q."""

    def attach(function: Command) -> Command:
        verbose = click.option(
            "-v", "--verbose", count=True, callback=_remember, help="Say more; twice for bugs."
        )
        quiet = click.option("-q", "--quiet", is_flag=True, help="Say only what was found.")
        for decorate in (quiet, verbose, *reversed(list(_flags(command)))):
            function = decorate(function)
        return function

    return attach


def complete_rules(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Rule ids for the shell, also behind a comma."""
    before, comma, word = incomplete.rpartition(",")
    rules = (rule for rule in all_rules() if rule.id.startswith(word))
    return [CompletionItem(f"{before}{comma}{rule.id}", help=rule.title) for rule in rules]


def _flags(command: str) -> Iterator[Callable[[Command], Command]]:
    for option in OPTIONS:
        if Front.FLAG in option.fronts and command in option.commands:
            yield click.option(
                f"--{option.name}",
                **_kind(option),
                multiple=option.repeatable,
                metavar=option.metavar,
                help=_help(option),
                shell_complete=complete_rules if option.name in RULE_OPTIONS else None,
            )


def _kind(option: Option) -> dict[str, Any]:
    """A switch says one word; what was not said is None."""
    if option.is_switch:
        return {"is_flag": True, "flag_value": "on", "default": None, "type": str}
    return {"type": _type(option)}


def _type(option: Option) -> click.ParamType[Any]:
    if option.choices:
        return click.Choice(option.choices, case_sensitive=False)
    return click.Path() if option.metavar == "FILE" else click.STRING


def _help(option: Option) -> str:
    """The default is said here, not given to click, so that what was not said is known."""
    if not option.choices:
        return option.help
    default = getattr(option.default, "label", option.default)
    return f"{option.help}  [default: {default}]"


def _remember(ctx: click.Context, _param: click.Parameter, value: int) -> int:
    ctx.meta[VERBOSITY] = value
    return value


def _apologise(error: Exception, *, detailed: bool) -> None:
    if detailed:
        click.echo("".join(traceback.format_exception(error)), err=True)
    what = printable(f"{type(error).__name__}: {error}", 500)
    hint = "" if detailed else " with what the same command and -vv say"
    click.echo(f"fumehood: internal error: {what}", err=True)
    click.echo(f"This is a bug in Fumehood; please report it at {NEW_ISSUE}{hint}.", err=True)

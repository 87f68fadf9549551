"""Conversions: what becomes a number, a date or an address, and what the text was that could be converted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.characters import LINE_WORDS
from fumehood.flow.propagation import derived, is_tainted
from fumehood.flow.taint import Step
from fumehood.flow.values import UNKNOWN, External, Instance, Unknown, Value
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, believe
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

NUMBER: Final = EVERYTHING - LINE_WORDS - {"nan"}
"""What a text is harmless for that `Decimal` took: blanks may be around it, a line break too."""

EXACT: Final = EVERYTHING - {"nan"}

TAKES: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "decimal.Decimal": ("value", NUMBER),
    "fractions.Fraction": ("numerator", NUMBER),
    "uuid.UUID": ("hex", EXACT),
    "ipaddress.IPv4Address": ("address", EXACT - {"url"}),
    "datetime.date.fromisoformat": ("date_string", EXACT),
    "datetime.time.fromisoformat": ("time_string", EXACT),
}
"""Calls that raise for any text that is none, with the parameter; their result is clean.

`Decimal("1\\n")` is 1. `ipaddress.ip_address` is not among them: what follows `%` in an IPv6 address may be any text.
"""


@on(*TAKES)
def converted(run: Interpreter, call: LibraryCall) -> Value:
    """The result is clean, and where it is reached the text was harmless."""
    name, known = TAKES[call.path]
    given = call.arguments.get(0, name)
    if given is not None and is_tainted(given):
        believe(run, Verdict(True, about(given, known)), True)
    return Unknown(f"{call.path}()")


DATES: Final = ("datetime.datetime", "datetime.date", "datetime.time")


@on(*(f"{cls}.{name}" for cls in DATES for name in ("now", "utcnow", "today", "fromtimestamp", "strptime")))
def date(run: Interpreter, call: LibraryCall) -> Value:
    """A date of which nothing is known."""
    return Instance(run.memory.owner, External("datetime.datetime"), call.site)


@on("datetime.datetime.fromisoformat")
def date_of_text(run: Interpreter, call: LibraryCall) -> Value:
    """As `date`; any one character may stand between date and time (since Python 3.11), so it proves nothing."""
    return date(run, call)


@on("datetime.datetime.strftime", "datetime.date.strftime", "datetime.time.strftime", "time.strftime")
def date_as_text(run: Interpreter, call: LibraryCall) -> Value:
    """What is no directive in the format stays as it is."""
    note = Step(call.site, "passed through `strftime`")
    return derived("strftime()", call.arguments.get(0, "format") or UNKNOWN, step=note)

"""Random numbers that can be foretold: those of `random` and NumPy, and identifiers made of the time.

https://docs.python.org/3/library/random.html: a Mersenne Twister, whose state 624 of its numbers give away. What
`secrets`, `os.urandom` and `random.SystemRandom` return has no mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.mappings import weaken
from fumehood.flow.propagation import derived, number_from
from fumehood.flow.taint import Source, Step
from fumehood.flow.values import NONE, Constant, Instance, Listing, Text, Unknown, Value
from fumehood.framework.crypto.marks import PREDICTABLE, marked
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

NUMBERS: Final = (
    "random", "randint", "randrange", "randbytes", "getrandbits", "uniform", "triangular", "betavariate", "expovariate",
    "gauss", "normalvariate",
)  # fmt: skip
CHOICES: Final = ("choice", "choices", "sample")
GENERATOR: Final = "random.Random"
NUMPY: Final = (
    "rand", "randn", "randint", "random", "random_sample", "random_integers", "bytes", "choice", "integers", "uniform",
    "permutation",
)  # fmt: skip
FORETOLD: Final = (
    *(f"{owner}.{name}" for owner in ("random", GENERATOR) for name in (*NUMBERS, *CHOICES)),
    *(f"numpy.random.{name}" for name in NUMPY),
    *(f"numpy.random.{owner}.{name}" for owner in ("Generator", "RandomState") for name in NUMPY),
)
"""Calls that return such numbers."""

USUAL: Final = tuple(
    f"random.{name}" for name in ("randint", "randrange", "randbytes", "getrandbits", *CHOICES)
)
"""Those of them that secrets are made of as a rule."""

CHOSEN: Final = "one of several"
"""The origin of what was chosen from whole things, such as one of the keys that there are."""

BY_TIME: Final = "uuid.uuid1"
ROUNDED: Final = ("math.floor", "math.ceil", "math.trunc", "numpy.floor", "numpy.ceil")
SHUFFLES: Final = ("random.shuffle", f"{GENERATOR}.shuffle", "numpy.random.shuffle")


@on(*FORETOLD, BY_TIME)
def foretold(run: Interpreter, call: LibraryCall) -> Value:
    """A number, or something chosen by one, with what was to be chosen from."""
    if not call.path.endswith(CHOICES):
        return marked(Unknown(f"{call.path}()"), _source(call))
    chosen = call.arguments.get(0, "seq", "population", "a") or NONE
    origin = f"{call.path}()" if _are_characters(chosen) else CHOSEN
    note = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    return marked(derived(origin, chosen, step=note), _source(call))


def _are_characters(population: Value) -> bool:
    """Whether something is made of what is chosen, not picked from a list of whole things."""
    match population:
        case Constant(value=str()):
            return True
        case Listing():
            known = [one.value for one in population.elements if isinstance(one, Constant)]
            return bool(known) and all(not isinstance(one, str) or len(one) == 1 for one in known)
        case _:
            return isinstance(population, Text | Instance)


def _source(call: LibraryCall) -> Source:
    name = call.path.replace(f"{GENERATOR}.", "random.")
    return Source(f"`{name}()`", kind=PREDICTABLE, site=call.site)


@on(*ROUNDED)
def rounded(run: Interpreter, call: LibraryCall) -> Value:
    """A number made of another one."""
    return number_from(f"{call.path}()", call.arguments.get(0, "x") or NONE)


@on(*SHUFFLES)
def shuffled(run: Interpreter, call: LibraryCall) -> Value:
    """The order of a list is a number, too; it adds nothing to what was chosen well."""
    mixed = call.arguments.get(0, "x")
    if isinstance(mixed, Listing) and not any(isinstance(one, Unknown) for one in mixed.elements):
        weaken(run, mixed, marked(Unknown(f"{call.path}()"), _source(call)))
    return NONE

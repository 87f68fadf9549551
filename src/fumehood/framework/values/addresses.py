"""Internet addresses: what is proven of one that was parsed or looked up is proven of the host it came from.

https://docs.python.org/3/library/ipaddress.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.parts import PRIVATE, PUBLIC, SAME, about_sources, part
from fumehood.flow.propagation import HELD, derived, is_tainted
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.values import UNKNOWN, External, Instance, Unknown, Value
from fumehood.flow.verdicts import EVERYTHING, Verdict, about
from fumehood.framework.library import ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ADDRESS, NETWORK = "ipaddress.Address", "ipaddress.Network"
REJECTED: Final = frozenset(
    {
        "is_private",
        "is_loopback",
        "is_link_local",
        "is_reserved",
        "is_multicast",
        "is_unspecified",
        "is_site_local",
    }
)
"""What a program refuses to ask: where one of these is false, it looked at the address before it asks it."""


@on("ipaddress.ip_address", "ipaddress.ip_interface", "ipaddress.IPv6Address", "netaddr.IPAddress")
def address(run: Interpreter, call: LibraryCall) -> Value:
    """The same address in another form."""
    given = call.arguments.get(0, "address", "addr") or UNKNOWN
    made = Instance(run.memory.owner, External(ADDRESS), call.site)
    made.slots[HELD] = part("ip_address()", given, SAME) if is_tainted(given) else Unknown("ip_address()")
    return made


@on("ipaddress.ip_network", "ipaddress.IPv4Network", "ipaddress.IPv6Network", "netaddr.IPNetwork")
def network(run: Interpreter, call: LibraryCall) -> Value:
    """A range of addresses."""
    made = Instance(run.memory.owner, External(NETWORK), call.site)
    found = derived("ip_network()", call.arguments.get(0, "address", "addr") or UNKNOWN)
    if found.taints:
        made.slots[HELD] = found
    return made


@on(f"{NETWORK}.__contains__")
def contains(run: Interpreter, call: LibraryCall) -> Value:
    """Whether the program allows the range or refuses it, it looked at the address."""
    value = call.arguments.get(0) or UNKNOWN
    if not is_tainted(value):
        return Unknown("in network")
    return Verdict(None, about(value, EVERYTHING), about_sources(value, ["url"]))


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    held = receiver.slots.get(HELD, UNKNOWN)
    if name in REJECTED:
        return part(name, held, PRIVATE)
    if name == "is_global":
        return part(name, held, PUBLIC)
    return held if name in ("exploded", "compressed") else Unknown(name)


ATTRIBUTES[ADDRESS] = _attribute
OF_LIBRARIES[f"{ADDRESS}.__str__"] = lambda run, receiver: receiver.slots.get(HELD, UNKNOWN)

"""Who can reach a server: what the host argument of a start comes to."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import IntEnum
from socket import inet_aton
from typing import Final

from fumehood.flow.decided import truth
from fumehood.flow.values import Constant, Value, options
from fumehood.framework.observations import ServerStart
from fumehood.regex import regex


class Reach(IntEnum):
    """How far a server answers, by the address it is bound to."""

    LOOPBACK = 0
    NETWORK = 1
    EVERYWHERE = 2


@dataclass(frozen=True, slots=True)
class Binding:
    """The widest address a server may be bound to; `certain` is whether it is the only one.

    `usual` is whether it is the only one that is known: what a variable may change, and its default does not.
    """

    host: str
    reach: Reach
    certain: bool
    value: Value
    usual: bool = True

    @property
    def shown(self) -> str:
        """The address as a reader sees it: an empty one would be nothing to see."""
        return self.host or '""'


def binding(start: ServerStart) -> Binding | None:
    """What a start binds to, as far as it is known; None when no address of it is."""
    written = start.arguments.get("host")
    if written is None:
        return Binding("127.0.0.1", Reach.LOOPBACK, certain=True, value=Constant(None))
    choices = options(written)
    known = [
        (_reach(option.value, start), str(option.value), option)
        for option in choices
        if isinstance(option, Constant) and isinstance(option.value, str | None)
    ]
    if not known:
        return None
    reach, host, value = max(known, key=lambda one: one[:2])
    wide = len([one for one in known if one[0] is reach])
    return Binding(host, reach, len(choices) == wide, value, len(known) == wide)


def _reach(host: str | None, start: ServerStart) -> Reach:
    """How far one address reaches; what none and an empty one mean depends on the server."""
    if not host:
        return Reach.EVERYWHERE if host == "" and start.server.empty_host else Reach.LOOPBACK
    return reach_of(host)


def reach_of(host: str) -> Reach:
    """How far an address reaches; a host name other than localhost is taken to be on the network."""
    if host.lower() in {"localhost", "localhost.localdomain", "ip6-localhost"} or host.startswith("unix:"):
        return Reach.LOOPBACK
    address = _address(host.strip("[]"))
    if address is None:
        return Reach.NETWORK
    if address.is_loopback:
        return Reach.LOOPBACK
    return Reach.EVERYWHERE if address.is_unspecified or address.is_global else Reach.NETWORK


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a text is, in the short forms that sockets take as well: `0` and `127.1`."""
    try:
        return ipaddress.ip_address(inet_aton(host) if SHORT.fullmatch(host) else host)
    except (ValueError, OSError):
        return None


SHORT: Final = regex(r"[0-9]+(?:\.[0-9]+){0,3}")


@dataclass(frozen=True, slots=True)
class Switch:
    """Whether a boolean setting is or may be on, and the value that says so; `usual` as of a Binding."""

    certain: bool
    value: Value
    usual: bool = True


def switched_on(value: Value | None) -> Switch | None:
    """The setting as a switch; None when it is off or nothing known turns it on."""
    if value is None:
        return None
    choices = options(value)
    on = [option for option in choices if truth(option) and isinstance(option, Constant)]
    off = [option for option in choices if truth(option) is False]
    return Switch(len(on) == len(choices), on[0], not off) if on else None


def both(switch: Switch, found: Binding) -> bool:
    """Whether a switch is on where the server is bound so: one of the two is certain, or both are the defaults."""
    return switch.certain or found.certain or (switch.usual and found.usual)

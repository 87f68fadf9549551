"""Keywords and entries by which clients are told not to look at a server's certificate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from fumehood.flow.memory import present
from fumehood.flow.values import Dictionary, Value, options
from fumehood.rules.arguments import is_constant, is_path

NONE_PATHS: Final = is_path("ssl.CERT_NONE", "ssl.VerifyMode.CERT_NONE")
OFF, ON = is_constant(False, 0), is_constant(True, 1)


def no_certificate(value: Value) -> bool:
    """`CERT_NONE` in one of its spellings."""
    return NONE_PATHS(value) or is_constant("CERT_NONE", "NONE", "none")(value)


def no_certificate_at_all(value: Value) -> bool:
    """The same, or None where that means it."""
    return no_certificate(value) or is_constant(None)(value)


SETTINGS: Final[dict[str, Callable[[Value], bool]]] = {
    "verify": OFF,
    "verify_ssl": OFF,
    "ssl_verify": OFF,
    "verify_certs": OFF,
    "validate_certs": OFF,
    "validate_cert": OFF,
    "ssl_verify_cert": OFF,
    "ssl_verify_identity": OFF,
    "ssl_check_hostname": OFF,
    "ssl_assert_hostname": OFF,
    "assert_hostname": OFF,
    "tlsAllowInvalidCertificates": ON,
    "tlsAllowInvalidHostnames": ON,
    "tlsInsecure": ON,
    "disable_ssl_certificate_validation": ON,
    "cert_reqs": no_certificate,
    "ssl_cert_reqs": no_certificate_at_all,
}
"""Keywords by which clients are told, and what says that nothing is to be verified."""

ENTRIES: Final = {**SETTINGS, "verify_mode": no_certificate, "check_hostname": OFF}
OPTIONS: Final = (
    "sslopt",
    "ssl",
    "ssl_options",
    "connect_args",
    "engine_options",
    "broker_use_ssl",
    "redis_backend_use_ssl",
)
"""Keywords of clients for a dictionary of such entries."""
DEEPEST: Final = 4


def switched_off(value: Value, depth: int = 0) -> Iterator[str]:
    """The entries of a dictionary of options, and of those inside of it, that say so."""
    for option in options(value):
        if not isinstance(option, Dictionary) or depth > DEEPEST:
            continue
        for name, entry in option.slots.items():
            one = present(entry)
            asked = ENTRIES.get(name) if isinstance(name, str) else None
            if asked is not None and any(map(asked, options(one))):
                yield str(name)
            yield from switched_off(one, depth + 1)

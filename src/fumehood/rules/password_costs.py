"""What is a weak way of keeping passwords: methods, schemes and costs, as libraries and settings are told them."""

from __future__ import annotations

import re
from typing import Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import Dictionary, Value
from fumehood.framework.crypto.algorithms import proper
from fumehood.rules.arguments import elements, number

PBKDF2: Final = {"SHA-1": 1_300_000, "SHA-256": 600_000, "SHA-512": 210_000}
"""Iterations that OWASP recommends: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"""

ALLOWED: Final = 6
"""What has at least a sixth of that was recommended not long ago, and is reported with low confidence."""

LEAST_SCRYPT, LEAST_BCRYPT, LEAST_ARGON2 = 2**13, 10, 4 * 1024
"""The last in KiB of memory."""

LEAST: Final = {
    "bcrypt": LEAST_BCRYPT,
    "bcrypt_sha256": LEAST_BCRYPT,
    "scrypt": 13,
    **{
        f"{prefix}pbkdf2_{name.lower().replace('-', '')}": rounds // ALLOWED
        for prefix in ("", "django_")
        for name, rounds in PBKDF2.items()
    },
}
"""Rounds of schemes of passlib, scrypt's as a power of two."""

WEAK_SCHEMES: Final = frozenset(
    {
        "apr_md5_crypt", "bigcrypt", "bsd_nthash", "bsdi_crypt", "cisco_asa", "cisco_pix", "cisco_type7", "crypt16",
        "des_crypt", "django_des_crypt", "django_salted_md5", "django_salted_sha1", "hex_md4", "hex_md5", "hex_sha1",
        "hex_sha256", "hex_sha512", "htdigest", "ldap_bsdi_crypt", "ldap_des_crypt", "ldap_hex_md5", "ldap_hex_sha1",
        "ldap_md5", "ldap_md5_crypt", "ldap_plaintext", "ldap_salted_md5", "ldap_salted_sha1", "ldap_salted_sha256",
        "ldap_salted_sha512", "ldap_sha1", "lmhash", "md5_crypt", "msdcc", "msdcc2", "mssql2000", "mssql2005",
        "mysql323", "mysql41", "nthash", "oracle10", "oracle11", "plaintext", "postgres_md5", "roundup_plaintext",
    }
)  # fmt: skip
"""https://passlib.readthedocs.io/en/stable/lib/passlib.hash.html"""

SCHEME_KEYS: Final = ("SECURITY_PASSWORD_HASH", "USER_PASSWORD_HASH", "USER_PASSLIB_CRYPTCONTEXT_SCHEMES")
ROUNDS_KEYS: Final = (
    "BCRYPT_LOG_ROUNDS",
    "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS",
    "SECURITY_PASSWORD_HASH_OPTIONS",
)
"""https://flask-security-too.readthedocs.io/en/stable/configuration.html, https://flask-bcrypt.readthedocs.io,
https://flask-user.readthedocs.io/en/latest/configuring_settings.html"""


def weak_method(method: str) -> str | None:
    """What is wrong with a method of Werkzeug's; None for a good one.

    https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.security.generate_password_hash
    """
    name, *more = method.split(":")
    if name == "plain":
        return "`plain` keeps the password as it is"
    if name == "scrypt":
        return f"scrypt with n={more[0]} is fast" if more and _is_below(more[0], LEAST_SCRYPT) else None
    if name != "pbkdf2":
        return f"`{name}` is one round of a fast hash function" if re.fullmatch(r"md5|sha\d+", name) else None
    algorithm = proper(more[0]) if more else "SHA-256"
    if algorithm in {"MD5", "SHA-1"}:
        return f"PBKDF2 with {algorithm} is faster to guess than with SHA-256"
    few = len(more) > 1 and _is_below(more[1], PBKDF2.get(algorithm, 210_000) // ALLOWED)
    return f"{int(more[1]):,} iterations of PBKDF2 are few" if few else None


def _is_below(text: str, least: int) -> bool:
    return text.isdecimal() and int(text) < least


def weak_scheme(value: Value) -> str:
    """What is wrong with the scheme that new passwords are hashed by, the first of several; "" for a good one."""
    chosen = string(next(iter(elements(value)), value))
    return f"`{chosen}` is fast, or no hash at all" if chosen in WEAK_SCHEMES else ""


def few_rounds(scheme: str, cost: Value | None) -> str:
    """What is wrong with the rounds of a scheme of passlib; "" if they are enough, or nobody knows them."""
    rounds = number(cost)
    return (
        f"A cost of {rounds:,} is little for {scheme}"
        if rounds is not None and rounds < LEAST.get(scheme, 0)
        else ""
    )


def few_in_options(value: Value) -> str:
    """The same for a setting: bcrypt's cost, or options such as `bcrypt__rounds`, or `rounds` below `bcrypt`."""
    if not isinstance(value, Dictionary):
        return few_rounds("bcrypt", value)
    found: list[str] = []
    for key, entry in value.slots.items():
        scheme, _, what = str(key).partition("__")
        one = present(entry)
        inside = present(one.slots.get("rounds", one)) if isinstance(one, Dictionary) else one
        if what in ("rounds", "default_rounds") or inside is not one:
            found.append(few_rounds(scheme, inside))
    return next(filter(None, found), "")

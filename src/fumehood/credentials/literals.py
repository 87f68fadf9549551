"""Whether a text may be a real secret: what is a placeholder, a name, a path, a hash or a word is none."""

from __future__ import annotations

import math
import re
from collections import Counter
from enum import IntEnum
from typing import Final

from fumehood.credentials.names import Kind, parts_of
from fumehood.regex import regex


class Weight(IntEnum):
    """How much a text looks like a secret. Ordered."""

    NONE = 0
    WEAK = 1
    """A word that may be a password, or the name of something."""
    LIKELY = 2


LONGEST: Final = 4_000
SHORTEST: Final = {Kind.PASSWORD: 4, Kind.TOKEN: 8}
MADE_UP: Final = regex(
    r"x{4}|\*{3}|\.{3}|-{4}|_{4}|(?P<same>.)(?P=same){7}"
    r"|example|placeholder|redacted|change.?(?:me|this|it)|replace.?(?:me|with|this)|fix.?me|todo|dummy|sample|fake|mock"
    r"|your.?(?:own|secret|token|pass|key|api|app|client|account)|(?:insert|enter|put|paste|set|fill).?(?:me|your|here|this)"
    r"|not.?(?:a.?)?(?:real|used|secret|set|needed|important)|foo.?bar|bogus|lorem|goes.?here|secret.?here|do.?not.?use"
    r"|some.?(?:secret|token|pass|key|value|random|string)|never.?use|unsafe|insecure|obviously|invalid|masked|undefined"
    r"|(?:token|key|password|secret).?(?:value|string|here)(?![a-z])",
    re.IGNORECASE,
)
"""What people write where a secret has to be filled in, and what documentation shows instead of one."""
TRIAL: Final = regex(
    r"(?<![a-z])(?:tests?|testing|demo|foo|bar|baz|dev|devel|default)(?![a-z])", re.IGNORECASE
)
OWN: Final = regex(r"^my[-_.]", re.IGNORECASE)
"""`my-secret-1` is what tutorials write."""
TEMPLATE: Final = regex(
    r"\$\{|\$\(|\{\{|\{%|<%|%\(|%[sdr](?![0-9A-Za-z])|\{\w*\}|^<.*>$|^\[.*\]$|^\$[A-Za-z_]\w*$|^%\w+%$|^@\w+@$|^__\w+__$"
    r"|^(?:env|file|secret|vault|ssm|aws|arn|gcp|awskms|op|ref|data|keyring|cmd|sops|doppler)[:+]|^ENC\[|^!|secretsmanager"
    r"|secretKeyRef|^projects/.+/secrets/"
)
"""What something else fills in, or where the secret is kept."""
PATH: Final = regex(
    r"^(?:https?|ftp|wss?|s3|gs)://|^\.{0,2}/[\w./-]*$|^~/|^[A-Za-z]:\\|^[\w./-]+\.(?:pem|key|crt|cer|json|ya?ml|toml|txt"
    r"|ini|cfg|env|html?|py|js|md|sock|jks|p12|pfx|pub|db|sqlite3?)$|^\w+(?:/\w+)*/$|^application/|^text/"
)
HASH: Final = regex(
    r"^\$(?:2[abxy]?|argon2(?:id|i|d)|[156y]|apr1|scrypt|pbkdf2[\w-]*)\$|^(?:pbkdf2|scrypt|argon2|bcrypt)[:$_]|^\{(?:SSHA|SHA|MD5|CRYPT)"
    r"|^(?:sha(?:1|224|256|384|512)|md5)[-:$=]|^(?:sha\d+|md5)$",
    re.IGNORECASE,
)
DIGEST: Final = regex(
    r"^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$", re.IGNORECASE
)
PUBLIC: Final = regex(
    r"^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERTIFICATE))"
)
EXPRESSION: Final = regex(
    r"\(\?|\[\^|\\[dwsb]|\.\*|\)\$$|^\^|\|.*\||::|->|=>|\(\)|;$|^#[\w-]+$|^\.[\w-]+$|^0x[0-9a-f]+$"
)
"""Regular expressions, code, selectors."""
ADDRESS: Final = regex(r"^[\w.+-]+@[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}$|^\d+\.\d+\.\d+(?:\.\d+)?$")
NAME: Final = regex(r"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Za-z_]+(?:[.:][A-Za-z_]+)+$")
"""Of an environment variable, a module, a translation."""
PLAIN: Final = regex(r"^[A-Za-z]+(?:[-_.,/ ][A-Za-z]*)*$")
NUMBERED: Final = regex(r"^(?:[A-Za-z]+|\d{1,4})(?:[-_./](?:[A-Za-z]+|\d{1,4}|v\d+))*$")
"""Words and small numbers with signs between them, as names have them."""
CAMEL: Final = regex(r"^[a-z]{1,12}\d?(?:[A-Z][a-z]{2,}){1,4}\d?$|^[a-z]+\d{1,2}$")
"""`bdc2ChargeTotal`: the name of a value."""
LONG_WORD: Final = 8
"""Letters of a word that is a password rather than the name of something."""
SCHEME: Final = regex(r"(?:Bearer|Basic|Token|token|Bot|ApiKey) (?=\S{8,}$)")
"""https://www.iana.org/assignments/http-authschemes/ and what some vendors have instead."""
RUNS: Final = ("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop")
VOCABULARY: Final = frozenset({
    "access", "account", "admin", "an", "api", "apikey", "app", "application", "auth", "authentication",
    "authorization", "aws", "basic", "bearer", "bot", "client", "code", "confirm", "confirmation", "consumer",
    "cookie", "credential", "credentials", "current", "custom", "db", "default", "digest", "disabled",
    "empty", "enabled", "encrypted", "false", "for", "forgot", "google", "grant", "guest", "hash", "header",
    "id", "in", "invalid", "is", "jwt", "key", "keys", "login", "missing", "new", "no", "none", "null",
    "oauth", "oauth2", "old", "optional", "or", "pass", "passphrase", "passwd", "password", "passwords",
    "passwort", "kennwort", "pin", "plain", "plaintext", "postgres", "private", "prompt", "pwd", "read",
    "recovery", "refresh", "repeat", "required", "reset", "root", "sasl", "secret", "secrets", "service",
    "session", "set", "ssh", "string", "text", "the", "token", "tokens", "true", "type", "url", "user",
    "username", "value", "verify", "webhook", "with", "write", "wrong", "x", "your", "my", "of", "to",
    "change", "update", "incorrect", "weak", "short", "long", "mismatch", "failed", "error", "success",
    "strong", "choose", "please", "should", "must", "be", "not", "same", "match", "too", "expired", "unknown",
    "was", "has", "are", "do", "does", "email", "mysql", "redis", "rabbitmq", "minio", "minioadmin", "mongo",
    "system", "local", "public", "stdin", "env",
})  # fmt: skip
"""Words that name secrets, or what is done with them: a text of nothing else is a name."""


def is_made_up(text: str) -> bool:
    """Whether a text of a known format was written as an example: nobody draws these letters at random."""
    return MADE_UP.search(text) is not None or (len(text) >= 16 and len(set(text.lower())) < 7)


def is_in_order(text: str) -> bool:
    """Whether a text counts or spells: `12345678`, `abcdefgh`."""
    low = text.lower()
    return any(low[start : start + 5] in run for run in RUNS for start in range(max(1, len(low) - 4)))


def weight(kind: Kind, name: str, text: str) -> Weight:
    """How much a text looks like a secret of that kind; `name` is what it is called by."""
    if (scheme := SCHEME.match(text)) is not None:
        text = text[scheme.end() :]
    if not SHORTEST[kind] <= len(text) <= LONGEST or _is_no_secret(text) or _is_name(name, text):
        return Weight.NONE
    return _of_password(text) if kind is Kind.PASSWORD else _of_token(text)


def _is_no_secret(text: str) -> bool:
    signs = (MADE_UP, TEMPLATE, PATH, HASH, PUBLIC, EXPRESSION, ADDRESS, NAME)
    return any(sign.search(text) is not None for sign in signs) or any(letter.isspace() for letter in text)


def _is_name(name: str, text: str) -> bool:
    """Whether a text says again what it is called by, or consists of words for secrets."""
    words = parts_of(text)
    own = set(parts_of(name))
    return not words or all(word in VOCABULARY or word in own for word in words)


def _of_password(text: str) -> Weight:
    if DIGEST.match(text) or not text.isascii() or TRIAL.search(text):
        return Weight.NONE
    if PLAIN.match(text):
        word = text.isalpha() and len(text) >= LONG_WORD and not text.istitle()
        return Weight.LIKELY if word else Weight.WEAK
    return Weight.WEAK if OWN.match(text) or (text.isdigit() and len(text) < 6) else Weight.LIKELY


def _of_token(text: str) -> Weight:
    if not text.isascii() or TRIAL.search(text):
        return Weight.NONE
    digits = sum(letter.isdigit() for letter in text)
    if digits == 0:
        return Weight.LIKELY if len(text) >= 24 and is_random(text) and not PLAIN.match(text) else Weight.NONE
    named = (
        NUMBERED.match(text)
        or OWN.match(text)
        or (digits < 2 and text[0].isalpha() and not is_random(text))
        or CAMEL.match(text)
    )
    if named or len(set(text)) < 6 or (is_in_order(text) and len(text) < 16):
        return Weight.WEAK
    return Weight.LIKELY


def is_random(text: str) -> bool:
    """Whether the letters of a text are spread as in one that was drawn: a hint, no proof."""
    counts = Counter(text).values()
    entropy = -sum(count / len(text) * math.log2(count / len(text)) for count in counts)
    most = math.log2(min(len(text), 16 if DIGEST.match(text) else 62))
    return len(text) >= 16 and entropy > 0.8 * most

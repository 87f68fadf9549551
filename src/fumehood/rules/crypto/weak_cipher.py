"""Data is encrypted in a way that can be broken.

Reported are old ciphers (DES, Triple DES, RC4, RC2, Blowfish, CAST, IDEA), the mode ECB, an initialisation vector or nonce
that is always the same, RSA and DSA keys of less than 2048 bits, elliptic curves of less than 224 bits, RSA with the
padding PKCS #1 v1.5 for encryption, and TLS older than 1.2 or with such ciphers. Known are PyCryptodome, cryptography,
pyDes, M2Crypto, pyOpenSSL and `ssl`. AES in the modes GCM, EAX, CCM, CTR or CBC with a random vector, ChaCha20-Poly1305
and Fernet are no finding.

## Why is this bad?
RC4 and DES are broken. In the mode ECB equal blocks stay equal, so that the picture shows through. With the same vector
twice, CBC tells which messages begin alike, and GCM gives away its key.

## How to fix
```python
from cryptography.fernet import Fernet

token = Fernet(key).encrypt(data)

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

nonce = os.urandom(12)
sealed = nonce + AESGCM(key).encrypt(nonce, data, None)
```

## References
- https://cryptography.io/en/latest/fernet/
- https://www.pycryptodome.org/src/cipher/cipher
- https://docs.python.org/3/library/ssl.html#ssl-security
- https://www.rfc-editor.org/rfc/rfc8996
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.decided import string
from fumehood.flow.values import Constant, External, Instance, Value, options
from fumehood.framework.observations import AttributeSet, Called, Observations
from fumehood.regex import regex
from fumehood.rules.arguments import is_path, number, sureness
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import call_name

RULE = Rule(
    id="weak-cipher",
    title="Encryption that can be broken",
    severity=5.9,
    confidence=Confidence.HIGH,
    cwe=(327, 326, 329),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the mode ECB",
            """
            import os
            from Crypto.Cipher import AES
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                cipher = AES.new(bytes.fromhex(os.environ["KEY"]), AES.MODE_ECB)  # finding
                return cipher.encrypt(request.data)
            """,
        ),
        Example(
            "an old cipher",
            """
            import os
            from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                algorithm = algorithms.ARC4(os.environ["KEY"].encode())  # finding
                return Cipher(algorithm, mode=None).encryptor().update(request.data)
            """,
        ),
        Example(
            "AES with a nonce of its own for each message",
            """
            import os
            from Crypto.Cipher import AES
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                cipher = AES.new(bytes.fromhex(os.environ["KEY"]), AES.MODE_GCM)
                text, tag = cipher.encrypt_and_digest(request.data)
                return cipher.nonce + tag + text
            """,
        ),
        Example(
            "Fernet",
            """
            import os
            from cryptography.fernet import Fernet
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/seal", methods=["POST"])
            def seal():
                return Fernet(os.environ["KEY"]).encrypt(request.data)
            """,
        ),
    ),
)

PACKAGES = ("Crypto", "Cryptodome")
OLD = ("DES", "DES3", "ARC4", "ARC2", "Blowfish", "CAST", "IDEA", "XOR")
OF_CRYPTOGRAPHY = tuple(
    f"cryptography.hazmat.{room}.ciphers.algorithms." for room in ("primitives", "decrepit")
)
OLD_ALGORITHMS = ("ARC4", "TripleDES", "Blowfish", "CAST5", "IDEA", "SEED", "RC2")
BLOCK = ("AES", *OLD)
MODES = "cryptography.hazmat.primitives.ciphers.modes."
KEYED_ONCE = ("CBC", "CFB", "OFB", "CTR", "GCM", "CFB8")
RSA_BITS = 2048
CURVE_BITS = 224
ADVICE = "Use `cryptography.fernet.Fernet`, or AES in the mode GCM with a new nonce for each message."


def _match(
    called: Called | AttributeSet, message: str, confidence: Confidence, advice: str = ADVICE
) -> Match:
    return Match(at=called.site, message=message, advice=advice, confidence=confidence)


@RULE.on_call(
    *(f"{package}.Cipher.{name}.new" for package in PACKAGES for name in OLD),
    *(f"{room}{name}" for room in OF_CRYPTOGRAPHY for name in OLD_ALGORITHMS),
    "pyDes.des",
    "pyDes.triple_des",
)
def old(called: Called, _: Observations) -> Iterator[Match]:
    """A cipher that is broken, or whose blocks are too small."""
    name = called.path.removesuffix(".new").rpartition(".")[2]
    yield _match(
        called, f"{name} is an old cipher: what it encrypts can be read with little effort.", Confidence.HIGH
    )


@RULE.on_call(
    *(
        f"{package}.Cipher.{name}.new"
        for package in PACKAGES
        for name in ("AES", "ChaCha20", "ChaCha20_Poly1305", "Salsa20")
    ),
)
def new_cipher(called: Called, _: Observations) -> Iterator[Match]:
    """The mode, and what has to be new for each message."""
    package, _dot, _rest = called.path.partition(".")
    given = called.arguments
    if ".AES." in called.path:
        confidence = sureness(given.get(1, "mode"), is_path(f"{package}.Cipher.AES.MODE_ECB"))
        if confidence is not None:
            yield _ecb(called, confidence)
    yield from _always_same(called, given.get(2, "iv", "IV") or given.get(None, "nonce"))


def _ecb(called: Called, confidence: Confidence) -> Match:
    return _match(
        called, "In the mode ECB equal blocks of a text stay equal, and can be swapped unnoticed.", confidence
    )


def _always_same(called: Called, value: Value | None) -> Iterator[Match]:
    confidence = sureness(value, _is_bytes)
    if confidence is not None:
        yield _match(
            called,
            f"{call_name(called.site)} begins each message with the same vector, which must be new each time: "
            "messages that begin alike are seen to, and some modes give away their key.",
            confidence,
            "Make it with `os.urandom()` and send it along; it is no secret.",
        )


def _is_bytes(value: Value) -> bool:
    return isinstance(value, Constant) and isinstance(value.value, bytes | str)


@RULE.on_call(f"{MODES}ECB", *(f"{MODES}{name}" for name in KEYED_ONCE))
def mode(called: Called, _: Observations) -> Iterator[Match]:
    """The mode of a `Cipher`."""
    if called.path.endswith(".ECB"):
        yield _ecb(called, Confidence.HIGH)
    else:
        yield from _always_same(called, called.arguments.get(0, "initialization_vector", "nonce"))


AEAD = ("AESGCM", "AESCCM", "AESGCMSIV", "AESOCB3", "ChaCha20Poly1305")


@RULE.on_call(
    *(f"cryptography.hazmat.primitives.ciphers.aead.{name}.encrypt" for name in AEAD),
)
def sealed(called: Called, _: Observations) -> Iterator[Match]:
    """The nonce of `AESGCM(key).encrypt(nonce, …)`."""
    yield from _always_same(called, called.arguments.get(0, "nonce"))


@RULE.on_call(
    *(f"{package}.PublicKey.{name}.generate" for package in PACKAGES for name in ("RSA", "DSA")),
    "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key",
    "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key",
    "rsa.newkeys",
    "M2Crypto.RSA.gen_key",
)
def key_pair(called: Called, _: Observations) -> Iterator[Match]:
    """How many bits a key has."""
    place = 1 if ".rsa." in called.path else 0
    bits = number(called.arguments.get(place, "key_size", "bits", "nbits"))
    if bits is not None and bits < RSA_BITS:
        yield _match(
            called,
            f"A key of {bits} bits can be broken; 2048 are the least.",
            Confidence.HIGH,
            "Use at least 2048 bits, better 3072.",
        )


@RULE.on_call("cryptography.hazmat.primitives.asymmetric.ec.generate_private_key")
def curve(called: Called, _: Observations) -> Iterator[Match]:
    """How many bits a curve has: its name tells."""
    confidence = sureness(called.arguments.get(0, "curve"), _is_small)
    if confidence is not None:
        yield _match(
            called,
            "The elliptic curve is so small that its keys can be broken.",
            confidence,
            "Use `ec.SECP256R1()` or Ed25519.",
        )


def _is_small(value: Value) -> bool:
    match value:
        case External(path=path) | Instance(cls=External(path=path)):
            bits = re.fullmatch(r"SEC[PT](\d+)[KR]\d", path.removesuffix("()").rpartition(".")[2])
            return bits is not None and int(bits[1]) < CURVE_BITS
        case _:
            return False


@RULE.on_call(*(f"{package}.Cipher.PKCS1_v1_5.new" for package in PACKAGES))
def padded(called: Called, _: Observations) -> Iterator[Match]:
    """A padding whose errors tell what was encrypted."""
    yield _old_padding(called)


@RULE.on_call("?.encrypt", "?.decrypt", words=("PKCS1v15",))
def padded_for(called: Called, _: Observations) -> Iterator[Match]:
    """`key.encrypt(data, padding.PKCS1v15())`."""
    padding = called.arguments.get(1, "padding")
    if padding is not None and any(map(_is_old_padding, options(padding))):
        yield _old_padding(called)


def _is_old_padding(value: Value) -> bool:
    wanted = "cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15"
    return is_path(wanted, f"{wanted}()")(value)


def _old_padding(called: Called) -> Match:
    return _match(
        called,
        "With the padding PKCS #1 v1.5 the errors of decryption tell, try by try, what was encrypted.",
        Confidence.MEDIUM,
        "Use the padding OAEP.",
    )


OLD_TLS = is_path(
    *(f"ssl.PROTOCOL_{name}" for name in ("SSLv2", "SSLv3", "SSLv23_OLD", "TLSv1", "TLSv1_1")),
    *(f"ssl.TLSVersion.{name}" for name in ("SSLv3", "TLSv1", "TLSv1_1", "MINIMUM_SUPPORTED")),
    *(f"OpenSSL.SSL.{name}_METHOD" for name in ("SSLv2", "SSLv3", "TLSv1", "TLSv1_1")),
)
MODERN = "Use `ssl.create_default_context()`, whose least version is TLS 1.2."


@RULE.on_call(
    "ssl.SSLContext",
    "ssl.wrap_socket",
    "OpenSSL.SSL.Context",
    "?(ssl_version)",
    "?(ssl_minimum_version)",
)
def protocol(called: Called, _: Observations) -> Iterator[Match]:
    """The version that a context or a connection speaks."""
    place = 0 if called.path.endswith("Context") else None
    names = ("protocol", "method", "ssl_version", "ssl_minimum_version")
    confidence = sureness(called.arguments.get(place, *names), OLD_TLS)
    if confidence is not None:
        yield _old_tls(called, confidence)


def _old_tls(seen: Called | AttributeSet, confidence: Confidence) -> Match:
    return _match(
        seen,
        "Versions of TLS older than 1.2 are broken: who is on the way can read what is sent.",
        confidence,
        MODERN,
    )


@RULE.on_set("ssl.SSLContext.minimum_version")
def version(seen: AttributeSet, _: Observations) -> Iterator[Match]:
    """`context.minimum_version`."""
    confidence = sureness(seen.value, OLD_TLS)
    if confidence is not None:
        yield _old_tls(seen, confidence)


CIPHERS = regex(
    r"(?:^|[:+,\s])(?:RC4|DES|3DES|MD5|NULL|eNULL|aNULL|EXP(?:ORT)?|LOW|ADH)(?=[-:+,\s]|$)|SECLEVEL=0",
    re.IGNORECASE,
)


@RULE.on_call("ssl.SSLContext.set_ciphers")
def ciphers(called: Called, _: Observations) -> Iterator[Match]:
    """What a context may agree to; `!RC4` leaves one out."""
    confidence = sureness(
        called.arguments.get(0, "ciphers"), lambda one: CIPHERS.search(string(one) or "") is not None
    )
    if confidence is not None:
        yield _match(
            called,
            "The list allows ciphers that are broken, or none at all.",
            confidence,
            "Leave the list out: the default has none of them.",
        )

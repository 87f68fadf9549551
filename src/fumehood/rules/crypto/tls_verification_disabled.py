"""A connection does not look at the certificate, or the key, of the server it talks to.

`verify=False` of requests and HTTPX, `ssl=False` of aiohttp, `verify_certs`, `cert_reqs`, `tlsAllowInvalidCertificates` and
the like of other clients, `ssl._create_unverified_context()`, `check_hostname = False` and `verify_mode = CERT_NONE` of a
client's context, and SSH host keys that are accepted unseen. Values are followed through settings, defaults and `**options`.
A path of certificates (`verify="/etc/ssl/own.pem"`) is no finding, nor is the context of a server, which asks no client
for a certificate; a connection to the machine itself has low confidence.

## Why is this bad?
TLS hides what is sent from all but the other end. Without looking at the certificate that end may be anybody on the
way – a guest in the same network is enough – who then reads and changes everything, passwords and tokens first.

## How to fix
Leave the setting out. If the server has a certificate of your own, name the authority that signed it:

```python
requests.get(url, verify="/etc/ssl/our-authority.pem")
context = ssl.create_default_context(cafile="/etc/ssl/our-authority.pem")
```

## References
- https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification
- https://docs.python.org/3/library/ssl.html#ssl-security
- https://docs.paramiko.org/en/stable/api/client.html
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Constant, Instance, Site, Text, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import AttributeSet, Called, Observations
from fumehood.regex import regex
from fumehood.rules.arguments import is_constant, is_path, sureness, without_keyword
from fumehood.rules.deployed import confidence, on_app
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.tls_settings import ENTRIES, OFF, OPTIONS, SETTINGS, no_certificate, switched_off
from fumehood.rules.wording import call_name, code, origin

RULE = Rule(
    id="tls-verification-disabled",
    title="A connection to whoever answers",
    severity=7.4,
    confidence=Confidence.HIGH,
    cwe=(295,),
    owasp=("a02-2021", "a07-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="removes the argument; servers whose certificate nobody vouches for are then refused",
    examples=(
        Example(
            "verify=False",
            """
            import requests
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/pay", methods=["POST"])
            def pay():
                answer = requests.post("https://bank.example/pay", json=request.json, verify=False)  # finding
                return answer.text
            """,
        ),
        Example(
            "a context that verifies nothing",
            """
            import ssl
            import urllib.request
            from flask import Flask

            app = Flask(__name__)

            @app.route("/rates")
            def rates():
                context = ssl.create_default_context()
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE  # finding
                return urllib.request.urlopen("https://bank.example/rates", context=context).read()
            """,
        ),
        Example(
            "an authority of one's own",
            """
            import requests
            from flask import Flask

            app = Flask(__name__)

            @app.route("/rates")
            def rates():
                session = requests.Session()
                session.verify = "/etc/ssl/our-authority.pem"
                return session.get("https://bank.example/rates", timeout=5).text
            """,
        ),
        Example(
            "a server that asks clients for nothing",
            """
            import ssl
            from flask import Flask

            app = Flask(__name__)

            def serve():
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain("server.pem", "server.key")
                context.verify_mode = ssl.CERT_NONE
                app.run(ssl_context=context)
            """,
        ),
    ),
)

HARM = "Whoever is on the way can answer in its place, read what is sent and change what comes back."
ADVICE = "Leave it out, or name the authority that signed the certificate."
CLUES = (*(name for name in ENTRIES if name != "verify"), "verify=", '"verify"', "'verify'")
OTHERS = regex(
    r"(?:^|[._])(?:jwt|jws|jose|token|serializer|itsdangerous|PIL|pydantic|marshmallow)(?:[._]|$)|decode\w*$|loads?$"
)
"""Callees whose `verify` is about something else."""

CONNECTS = regex(
    r"(?:^|\.)(?:get|post|put|patch|delete|head|options|request|stream|send|fetch|urlopen|open|connect\w*|session|client"
    r"|resource|login|download\w*|upload\w*|\w+_context|[A-Z]\w*)$"
)
CONNECTION = regex(r"SSL|TLS|OPTIONS|CELERY|REDIS|BROKER|ENGINE|SETTINGS")
LOCAL = regex(
    r"(?:\w+://)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)|http://", re.IGNORECASE
)


@RULE.on_call(*(f"?({name})" for name in SETTINGS), words=CLUES)
def told(called: Called, observations: Observations) -> Iterator[Match]:
    """A keyword of the call that connects, or makes what will."""
    name = called.path[2:-1]
    if OTHERS.search(called.callee) or not CONNECTS.search(called.callee):
        return
    value = called.arguments.get(None, name)
    if value is None or name not in called.arguments.keywords:
        return
    confidence = sureness(value, SETTINGS[name], sure=called.sure)
    if confidence is None:
        return
    yield Match(
        at=called.site,
        message=f"{call_name(called.site)} does not look at the server's certificate. {HARM}",
        advice=f"Leave `{name}` out, or name the authority that signed the certificate."
        if OFF is SETTINGS[name]
        else ADVICE,
        confidence=Confidence.LOW if _is_local(called) else confidence,
        steps=tuple(step for one in options(value) if SETTINGS[name](one) for step in origin(one, called)),
        related=_silenced(called.site, observations),
        note="no certificate is looked at",
        fix=without_keyword(called, name),
    )


@RULE.on_call(*(f"?({name})" for name in OPTIONS), words=CLUES)
def told_inside(called: Called, _: Observations) -> Iterator[Match]:
    """An entry of a dictionary of options."""
    value = called.arguments.get(None, called.path[2:-1])
    if value is not None and (name := next(switched_off(value), None)) is not None:
        yield Match(
            at=called.site,
            message=f"`{name}` of `{called.path[2:-1]}` says not to look at the server's certificate. {HARM}",
            advice=ADVICE,
            confidence=Confidence.LOW if _is_local(called) else Confidence.MEDIUM,
            note="no certificate is looked at",
        )


@on_app(RULE)
def configured(app: AppConfigured, _: Observations) -> Iterator[Match]:
    """The same in a setting of an extension: of its broker, its database."""
    for key in app.settings:
        for one in app.effective(key) if CONNECTION.search(key) else ():
            if (name := next(switched_off(one.value), None)) is not None:
                yield Match(
                    at=one.at,
                    message=f"`{name}` in `{key}` says not to look at the server's certificate. {HARM}",
                    advice=ADVICE,
                    confidence=confidence(app, one),
                )


def _is_local(called: Called) -> bool:
    """Whether the connection is to the machine itself, or has no TLS anyway."""
    texts = (
        *called.arguments.positional[:2],
        *(called.arguments.keywords.get(name) for name in ("url", "host", "hosts")),
    )
    return any(LOCAL.match(text) for one in texts if one is not None and (text := _start(one)))


def _start(value: Value) -> str:
    """The known start of a text."""
    match value:
        case Constant(value=str(text)) | Text(parts=(str(text), *_)):
            return text
        case _:
            return ""


def _silenced(site: Site, observations: Observations) -> tuple[Step, ...]:
    """Where the warnings about it are switched off in the same module."""
    return tuple(
        Step(one.site, "the warnings about it are switched off")
        for one in observations.of(Called)
        if one.path.endswith("disable_warnings") and one.site.module is site.module
    )


@RULE.on_call("urllib3.disable_warnings", "requests.packages.urllib3.disable_warnings")
def warnings(_called: Called, _observations: Observations) -> Iterator[Match]:
    """Told beside what it hides, alone it is nothing."""
    yield from ()


@RULE.on_call(
    *(
        f"aiohttp.ClientSession.{name}"
        for name in ("get", "post", "put", "patch", "delete", "head", "options", "request", "ws_connect")
    ),
    "aiohttp.TCPConnector",
    "aiohttp.request",
    words=("ssl=",),
)
def asynchronous(called: Called, _: Observations) -> Iterator[Match]:
    """`ssl=False` of aiohttp."""
    confidence = sureness(called.arguments.get(None, "ssl"), is_constant(False))
    if confidence is not None:
        yield Match(
            at=called.site,
            message=f"{call_name(called.site)} does not look at the server's certificate. {HARM}",
            advice="Leave `ssl` out, or pass a context with the authority that signed the certificate.",
            confidence=Confidence.LOW if _is_local(called) else confidence,
            fix=without_keyword(called, "ssl"),
        )


@RULE.on_set("requests.Session.verify", "httpx.Client.verify", words=(".verify",))
def kept(seen: AttributeSet, observations: Observations) -> Iterator[Match]:
    """A session that verifies nothing from here on."""
    confidence = sureness(seen.value, OFF)
    if confidence is not None and not _is_set_again(seen, observations):
        yield _set(seen, "All requests of this session", confidence, observations)


def _is_set_again(seen: AttributeSet, observations: Observations) -> bool:
    """Whether the same is set once more before anything else is seen of the program."""
    return any(
        other.path == seen.path and other.receiver is seen.receiver and other.order == seen.order + 1
        for other in observations.of(AttributeSet)
        if other.entry == seen.entry and other.certain
    )


def _set(seen: AttributeSet, what: str, confidence: Confidence, observations: Observations) -> Match:
    return Match(
        at=seen.site,
        message=f"{what} are made without a look at the server's certificate. {HARM}",
        advice=ADVICE,
        confidence=confidence,
        steps=tuple(step for one in options(seen.value) for step in origin(one, seen)),
        related=_silenced(seen.site, observations),
        note="no certificate is looked at",
    )


@RULE.on_set("ssl.SSLContext.verify_mode")
def mode(seen: AttributeSet, observations: Observations) -> Iterator[Match]:
    """A context that verifies nothing; a server's need not."""
    confidence = sureness(seen.value, no_certificate)
    if confidence is not None and not _is_of_server(seen, observations):
        yield _set(seen, "Connections with this context", confidence, observations)


@RULE.on_set("ssl.SSLContext.check_hostname")
def hostname(seen: AttributeSet, observations: Observations) -> Iterator[Match]:
    """Any certificate is good enough, whoever it was made for."""
    confidence = sureness(seen.value, OFF)
    if confidence is None or _is_of_server(seen, observations):
        return
    for other in observations.of(AttributeSet):
        if (
            other.path == "ssl.SSLContext.verify_mode"
            and other.receiver is seen.receiver
            and _off(other.value)
        ):
            return
    yield Match(
        at=seen.site,
        message="Any certificate is accepted, whoever it was made for. " + HARM,
        advice="Leave `check_hostname` on.",
        confidence=confidence,
    )


def _off(value: Value) -> bool:
    return any(map(no_certificate, options(value)))


def _is_of_server(seen: AttributeSet, observations: Observations) -> bool:
    """Whether the context was made for a server."""
    for made in observations.of(Called):
        if made.path in MAKERS and isinstance(seen.receiver, Instance) and seen.receiver.at == made.site:
            return any(map(FOR_SERVER, (*made.arguments.positional, *made.arguments.keywords.values())))
    return False


MAKERS = ("ssl.SSLContext", "ssl.create_default_context")
FOR_SERVER = is_path("ssl.PROTOCOL_TLS_SERVER", "ssl.Purpose.CLIENT_AUTH")


@RULE.on_call(*MAKERS)
def made(_called: Called, _observations: Observations) -> Iterator[Match]:
    """What a context is for is asked where it is changed."""
    yield from ()


@RULE.on_call("ssl._create_unverified_context", "ssl._create_stdlib_context")
def unverified(called: Called, _: Observations) -> Iterator[Match]:
    """A context that verifies nothing unless it is told to."""
    mode = sureness(called.arguments.get(None, "cert_reqs"), is_path("ssl.CERT_REQUIRED"))
    if mode is None:
        yield Match(
            at=called.site,
            message=f"{call_name(called.site)} makes a context that looks at no certificate. {HARM}",
            advice="Use `ssl.create_default_context()`.",
            confidence=Confidence.HIGH,
        )


@RULE.on_set("ssl._create_default_https_context")
def everywhere(seen: AttributeSet, _: Observations) -> Iterator[Match]:
    """All of `urllib` in this process."""
    confidence = sureness(seen.value, is_path("ssl._create_unverified_context", "ssl._create_stdlib_context"))
    if confidence is not None:
        yield Match(
            at=seen.site,
            message=f"No HTTPS connection of `urllib` in the whole process looks at a certificate. {HARM}",
            advice="Leave the assignment out; for one server pass `ssl.create_default_context(cafile=…)`.",
            confidence=confidence,
        )


@RULE.on_call("ldap3.Tls", "ldap3.core.tls.Tls")
def directory(called: Called, _: Observations) -> Iterator[Match]:
    """`validate=ssl.CERT_NONE`, which is ldap3's default as well."""
    value = called.arguments.get(2, "validate")
    confidence = sureness(value, no_certificate)
    if confidence is not None:
        yield Match(
            at=called.site,
            message=f"Connections to the directory do not look at its certificate. {HARM}",
            advice="Pass `validate=ssl.CERT_REQUIRED`.",
            confidence=confidence,
        )


@RULE.on_call("paramiko.SSHClient.set_missing_host_key_policy", "?.set_missing_host_key_policy")
def host_keys(called: Called, _: Observations) -> Iterator[Match]:
    """A server that nobody has seen before is taken for the one that was meant."""
    policies = [
        f"paramiko.{room}{name}" for room in ("", "client.") for name in ("AutoAddPolicy", "WarningPolicy")
    ]
    confidence = sureness(called.arguments.get(0, "policy"), is_path(*policies), sure=called.sure)
    if confidence is not None:
        yield Match(
            at=called.site,
            message=f"SSH host keys are accepted unseen. {HARM}",
            advice="Load the known host keys with `load_host_keys()` and keep `RejectPolicy`, the default.",
            confidence=confidence,
        )


@RULE.on_set("pysftp.CnOpts.hostkeys")
def no_host_keys(seen: AttributeSet, _: Observations) -> Iterator[Match]:
    """`cnopts.hostkeys = None`."""
    confidence = sureness(seen.value, is_constant(None))
    if confidence is not None:
        yield Match(
            at=seen.site,
            message=f"{code(seen.site)} accepts any SSH host key. {HARM}",
            advice="Load the known host keys with `cnopts.hostkeys.load()`.",
            confidence=confidence,
        )

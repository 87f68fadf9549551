"""Headers that a proxy should have written are believed, although a client may have.

`ProxyFix` is told to trust more than one value of an `X-Forwarded-…` header, which is right behind that many proxies
only; or to trust a host or prefix while nothing tells of a proxy, or any header while a deployed server, or a container's
published port, answers at port 80 or 443 itself. Where a setting decides, a server is bound to this machine alone or
`TRUSTED_HOSTS` is set, and with just what Flask's and Werkzeug's pages show, a trusted host is no finding or one of low
confidence.

Where the project has one nginx configuration, what is set there decides: a header that no location with `proxy_pass`
or `uwsgi_pass` sets is passed on as the client wrote it, and must not be trusted; one that is set may be. What an `include`
may set is not known, nor is anything where nginx seems to have another proxy in front (`real_ip_header`, `$http_x_…`).

## Why is this bad?
The address, host and scheme of a request then come from whoever sends it. Limits and logs by address are worth
nothing, and links in mails – to reset a password – lead to the host that an attacker named.

## How to fix
Count the proxies in front of the app that set each header, and trust no more:

```python
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)
```

Have nginx set each of them, or take it away:

```nginx
proxy_set_header X-Forwarded-For $remote_addr;
proxy_set_header X-Forwarded-Proto $scheme;
proxy_set_header X-Forwarded-Host "";
```

## References
- https://werkzeug.palletsprojects.com/en/stable/middleware/proxy_fix/
- https://flask.palletsprojects.com/en/stable/deploying/proxy_fix/
- https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.values import UNKNOWN, Constant, Site, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations, ServerStart
from fumehood.framework.servers.reach import Reach, binding, reach_of
from fumehood.launch.follow import Launched
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.proxy import Proxy
from fumehood.rules.judge import place_of
from fumehood.rules.rule import Example, Match, Rule, Spot, Step
from fumehood.rules.wording import call_name, start_name

RULE = Rule(
    id="proxy-headers-trusted",
    title="More proxy headers are trusted than there are proxies",
    severity=3.7,
    confidence=Confidence.MEDIUM,
    cwe=(348,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "values that a client may have written",
            """
            from flask import Flask
            from werkzeug.middleware.proxy_fix import ProxyFix

            app = Flask(__name__)
            app.wsgi_app = ProxyFix(app.wsgi_app, x_for=5, x_host=5)  # finding
            """,
        ),
        Example(
            "served to the network without a proxy",
            """
            from flask import Flask
            from werkzeug.middleware.proxy_fix import ProxyFix

            app = Flask(__name__)
            app.wsgi_app = ProxyFix(app.wsgi_app, x_host=1)  # finding

            if __name__ == "__main__":
                app.run("0.0.0.0", 80)
            """,
        ),
        Example(
            "a host that nothing vouches for",
            """
            from flask import Flask
            from werkzeug.middleware.proxy_fix import ProxyFix

            app = Flask(__name__)
            app.wsgi_app = ProxyFix(
                app.wsgi_app,
                x_proto=1,
                x_host=1,  # finding
            )
            """,
        ),
        Example(
            "nginx passes the host on",
            {
                "app.py": """
                from flask import Flask
                from werkzeug.middleware.proxy_fix import ProxyFix

                app = Flask(__name__)
                app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_host=1)  # finding
                """,
                "nginx.conf": """
                server {
                    location / {
                        proxy_pass http://127.0.0.1:8000;
                        proxy_set_header X-Forwarded-For $remote_addr;
                    }
                }
                """,
            },
        ),
        Example(
            "one proxy",
            """
            from flask import Flask
            from werkzeug.middleware.proxy_fix import ProxyFix

            app = Flask(__name__)
            app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1, x_prefix=1)
            """,
        ),
    ),
)
PATH = "werkzeug.middleware.proxy_fix.ProxyFix"
COUNTS = {"x_for": 1, "x_proto": 2, "x_host": 3, "x_port": 4, "x_prefix": 5, "num_proxies": None}
PARTS = {
    "x_for": "client's address",
    "x_proto": "scheme",
    "x_host": "host",
    "x_port": "port",
    "x_prefix": "URL prefix",
}
HEADERS: Final = {
    "x_for": "X-Forwarded-For",
    "x_proto": "X-Forwarded-Proto",
    "x_host": "X-Forwarded-Host",
    "x_port": "X-Forwarded-Port",
    "x_prefix": "X-Forwarded-Prefix",
}
BLIND: Final = ("x_host", "x_prefix")
"""What does harm wherever nobody vouches for it; a wrong address or scheme takes a server without a proxy."""

DEFAULTS: Final = frozenset({"x_for", "x_proto"})
"""What is trusted once if nothing is said of it."""
NOBODY_TELLS: Final = "Nothing here tells that a proxy sets them, so a client may."
DEVELOPMENT: Final = frozenset({ServerKind.FLASK_DEV, ServerKind.FLASK_CLI})
OPEN_PORTS = frozenset({80, 443})
"""Ports that clients come to by themselves: what serves there has nothing in front."""


DOCUMENTED: Final = (
    frozenset({"x_for", "x_proto", "x_host", "x_prefix"}),
    frozenset({"x_for", "x_host"}),
)
"""What Flask's and Werkzeug's pages show: whoever has it word for word has read there that it is for a proxy."""


@RULE.on_call(PATH, f"{PATH}.__init__", words=("ProxyFix",))
def told(called: Called, seen: Observations) -> Iterator[Match]:
    if place_of(called.site.module.path) is Place.TEST:
        return
    counts = {name: _count(called, name) for name in COUNTS}
    many = {name: count for name, count in counts.items() if count > 1}
    if many:
        yield _too_many(called, many)
        return
    if (direct := _deployed_directly(seen) or _served_directly(seen)) is not None:
        yield from _for_nobody(called, counts, direct)
        return
    proxy = next(seen.of(Proxy), None)
    if proxy is not None and proxy.sets is not None:
        yield from _passed_on(called, counts, proxy, seen)
        return
    trusted = [name for name in BLIND if counts[name] and not (name == "x_host" and _knows_hosts(seen))]
    if not trusted:
        return
    is_blind = called.certain and not _is_read(counts) and proxy is None and not _is_behind(seen)
    yield Match(
        at=_place(called, trusted),
        message=_takes(called, trusted) + NOBODY_TELLS,
        advice="Trust these headers only behind a proxy that sets them itself, and set `TRUSTED_HOSTS`.",
        confidence=Confidence.MEDIUM if is_blind else Confidence.LOW,
    )


def _for_nobody(called: Called, counts: Mapping[str, int], direct: Step) -> Iterator[Match]:
    """Headers that are believed although clients talk to the server itself; a program's own may be for trying it out."""
    trusted = _trusted(called, counts)
    if isinstance(direct.site, Site):
        trusted = [name for name in trusted if name in BLIND]
    if not trusted:
        return
    yield Match(
        at=_place(called, trusted),
        message=_takes(called, trusted) + f"{direct.note} with no proxy in front: clients write them.",
        advice="Leave `ProxyFix` out, or put a proxy in front that sets these headers itself.",
        confidence=Confidence.MEDIUM,
        related=(direct,),
    )


def _passed_on(
    called: Called, counts: Mapping[str, int], proxy: Proxy, seen: Observations
) -> Iterator[Match]:
    """Headers that are believed although the nginx in front lets a client's own through."""
    passed = [name for name in _trusted(called, counts) if HEADERS[name].lower() not in (proxy.sets or ())]
    trusted = [name for name in passed if name != "x_host" or not _knows_hosts(seen)]
    if not trusted:
        return
    headers = " and ".join(f"`{HEADERS[name]}`" for name in trusted)
    yield Match(
        at=_place(called, trusted),
        message=_takes(called, trusted)
        + f"nginx (`{proxy.path}`) passes {headers} on as clients write them.",
        advice="Trust only headers that nginx sets, or set these there, to an empty text to take them away.",
        confidence=Confidence.MEDIUM if called.certain else Confidence.LOW,
        related=(
            Step(Spot(proxy.passing[0].at), f"requests are passed on here without {headers} being set"),
        ),
    )


def _trusted(called: Called, counts: Mapping[str, int]) -> list[str]:
    """What is trusted, asked for or by default."""
    return [name for name in PARTS if counts[name] or (name in DEFAULTS and not _is_told(called, name))]


def _takes(called: Called, trusted: Iterable[str]) -> str:
    parts = " and the ".join(PARTS[name] for name in trusted)
    return f"{call_name(called.site)} takes the {parts} from headers of the request. "


def _is_told(called: Called, name: str) -> bool:
    return called.arguments.get(COUNTS[name], name) is not None


def _place(called: Called, names: Iterable[str]) -> Site:
    """The first of some arguments, where they are written in the call."""
    nodes = [called.arguments.node(COUNTS[name], name) for name in names]
    lines = [one for one in nodes if isinstance(one, ast.keyword | ast.expr)]
    written = [one for one in lines if not isinstance(one, ast.keyword) or one.arg is not None]
    if not written:
        return called.site
    return Site(called.site.module, min(written, key=lambda one: (one.lineno, one.col_offset)))


def _is_read(counts: Mapping[str, int]) -> bool:
    """Whether the counts are those that a page of the documentation shows, with or without the port."""
    told = {name for name, count in counts.items() if count == 1 and name != "x_port"}
    return frozenset(told | {"x_for"}) in DOCUMENTED


def _knows_hosts(seen: Observations) -> bool:
    """Whether the program says which host it has, or nobody knows."""
    return any(
        not app.is_unset(key) for app in seen.of(AppConfigured) for key in ("TRUSTED_HOSTS", "SERVER_NAME")
    )


def _is_behind(seen: Observations) -> bool:
    """Whether a server that is deployed answers this machine alone: then something is in front of it."""
    hosts = [one.launch.host for one in seen.of(Launched) if one.launch.server not in DEVELOPMENT]
    if any(host is not None and host.known and reach_of(host.text) is Reach.LOOPBACK for host in hosts):
        return True
    starts = (
        one for one in seen.of(ServerStart) if one.made_for != "development" and "host" in one.arguments
    )
    return any((found := binding(one)) is not None and found.reach is Reach.LOOPBACK for one in starts)


def _count(called: Called, name: str) -> int:
    """How many values of a header are trusted: the most that is known."""
    value = called.arguments.get(COUNTS[name], name)
    known = [one.value for one in (options(value) if value is not None else ()) if isinstance(one, Constant)]
    return max((int(one) for one in known if isinstance(one, int)), default=0)


def _too_many(called: Called, many: dict[str, int]) -> Match:
    written = " and ".join(f"{count} values (`{name}`)" for name, count in many.items())
    return Match(
        at=_place(called, many),
        message=(
            f"{call_name(called.site)} trusts {written} of the forwarding headers. With fewer proxies in front, "
            "the client writes some of them."
        ),
        advice="Trust as many values as there are proxies that set the header, which is usually 1.",
        confidence=Confidence.MEDIUM,
    )


def _served_directly(seen: Observations) -> Step | None:
    """A server of the program that clients on the network reach at a usual port."""
    for start in seen.of(ServerStart):
        found, written = binding(start), start.arguments.get("port")
        known = [one.value for one in options(written or UNKNOWN) if isinstance(one, Constant)]
        ports = sorted(OPEN_PORTS.intersection(map(_number, known)))
        if found is not None and found.reach is not Reach.LOOPBACK and ports:
            return Step(start.site, f"{start_name(start)} serves the network at port {ports[0]}")
    return None


def _deployed_directly(seen: Observations) -> Step | None:
    """A deployed server that clients on the network reach at a usual port."""
    for one in seen.of(Launched):
        port = _open_port(one.launch) if one.launch.stage is Stage.DEPLOYED else None
        if port is not None:
            what = f"`{one.launch.path}` opens port {port.text} to the network"
            return Step(Spot(port.location), what)
    return None


def _open_port(launch: Launch) -> Word | None:
    """The usual port at which a launch answers the network by itself."""
    own = launch.published
    if not own and launch.port is not None and launch.host is not None and launch.host.known:
        own = (launch.port,) if reach_of(launch.host.text) is not Reach.LOOPBACK else ()
    return next((port for port in own if _number(port.text) in OPEN_PORTS), None)


def _number(port: object) -> int:
    return int(port) if isinstance(port, int | str) and str(port).isdecimal() else 0

"""Headers that a proxy should have written are believed, although a client may have.

`ProxyFix` is told to trust more than one value of an `X-Forwarded-…` header, which is right behind that many proxies
only; or to trust a host or prefix while the program, or a deployed launch, serves the network directly. Trusting one
proxy, as Flask's pages show, is no finding; where nothing tells whether there is a proxy, a trusted host or prefix is
one of low confidence.

## Why is this bad?
The address, host and scheme of a request then come from whoever sends it. Limits and logs by address are worth
nothing, and links in mails – to reset a password – lead to the host that an attacker named.

## How to fix
Count the proxies in front of the app that set each header, and trust no more:

```python
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)
```

## References
- https://werkzeug.palletsprojects.com/en/stable/middleware/proxy_fix/
- https://flask.palletsprojects.com/en/stable/deploying/proxy_fix/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.values import Constant, options
from fumehood.framework.observations import Called, Observations, ServerStart
from fumehood.framework.reach import Reach, binding
from fumehood.rules.judge import place_of
from fumehood.rules.rule import Example, Match, Rule, Step
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
NAMES = {"x_host": "host", "x_prefix": "URL prefix"}
OPEN_PORTS = frozenset({80, 443})
"""Ports that clients come to by themselves: what serves there has nothing in front."""


@RULE.on_call(PATH, f"{PATH}.__init__", words=("ProxyFix",))
def told(called: Called, seen: Observations) -> Iterator[Match]:
    if place_of(called.site.module.path) is Place.TEST:
        return
    counts = {name: _count(called, name) for name in COUNTS}
    many = {name: count for name, count in counts.items() if count > 1}
    if many:
        yield _too_many(called, many)
        return
    trusted = [what for name, what in NAMES.items() if counts[name]]
    if not trusted:
        return
    direct = _served_directly(seen)
    because = f" {start_name(direct)} serves the network with no proxy in front." if direct else ""
    yield Match(
        at=called.site,
        message=f"{call_name(called.site)} takes the {' and the '.join(trusted)} from headers of the request.{because}",
        advice="Trust these headers only behind a proxy that sets them itself.",
        confidence=Confidence.MEDIUM if direct else Confidence.LOW,
        related=(Step(direct.site, "serves the network"),) if direct else (),
    )


def _count(called: Called, name: str) -> int:
    """How many values of a header are trusted: the most that is known."""
    value = called.arguments.get(COUNTS[name], name)
    known = [one.value for one in (options(value) if value is not None else ()) if isinstance(one, Constant)]
    return max((int(one) for one in known if isinstance(one, int)), default=0)


def _too_many(called: Called, many: dict[str, int]) -> Match:
    written = " and ".join(f"{count} values (`{name}`)" for name, count in many.items())
    return Match(
        at=called.site,
        message=(
            f"{call_name(called.site)} trusts {written} of the forwarding headers. With fewer proxies in front, "
            "the client writes some of them."
        ),
        advice="Trust as many values as there are proxies that set the header, which is usually 1.",
        confidence=Confidence.MEDIUM,
    )


def _served_directly(seen: Observations) -> ServerStart | None:
    """A server of the program that clients on the network reach at a usual port."""
    for start in seen.of(ServerStart):
        found, port = binding(start), start.arguments.get("port")
        ports = [one.value for one in options(port) if isinstance(one, Constant)] if port is not None else []
        if (
            found is not None
            and found.reach is not Reach.LOOPBACK
            and OPEN_PORTS.intersection(map(_number, ports))
        ):
            return start
    return None


def _number(port: object) -> int:
    return int(port) if isinstance(port, int | str) and str(port).isdecimal() else 0

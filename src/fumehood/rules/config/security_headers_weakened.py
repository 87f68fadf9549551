"""A security header is turned off, or says too little to protect anything.

What Flask-Talisman is told is looked at, through variables, dictionaries and `**settings`: `force_https=False`, no
Strict-Transport-Security or one that lasts less than a day, no Content-Security-Policy, no frame protection without
`frame-ancestors`, content type sniffing allowed, a session cookie without `Secure` or `HttpOnly`. In a
Content-Security-Policy – Talisman's, or one set on a response – `'unsafe-inline'`, `'unsafe-eval'`, `*` and `https:`
count where scripts are governed. A nonce, a hash or `'strict-dynamic'` makes browsers ignore `'unsafe-inline'`;
images, fonts and media may come from anywhere; options of single views and report-only policies are left alone.

## Why is this bad?
These headers are the second line of defence. A policy with `'unsafe-inline'` runs an injected `<script>` as if there
were none; without Strict-Transport-Security the first request of a visit can be read and changed on the way.

## How to fix
Leave Talisman's defaults on. It leaves redirects to HTTPS out under debug by itself, and knows `X-Forwarded-Proto`.
Give inline scripts a nonce instead of opening the policy:

```python
csp = {"default-src": "'self'", "script-src": "'self'"}
Talisman(app, content_security_policy=csp, content_security_policy_nonce_in=["script-src"])
```

## References
- https://github.com/wntrblm/flask-talisman#options
- https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
- https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.values import Arguments, Constant, Listing, Value
from fumehood.framework.apps.policies import Policy, frames_are_decided, policy, styles, weaknesses
from fumehood.framework.observations import Called, Observations
from fumehood.framework.requests.response_headers import HeaderSet
from fumehood.rules.deployed import is_for_tests
from fumehood.rules.edits import remove_keyword, unsafe
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import call_name

RULE = Rule(
    id="security-headers-weakened",
    title="Security headers turned off or made useless",
    severity=4.2,
    confidence=Confidence.HIGH,
    cwe=(693,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="removes the argument of `Talisman()`; its default may block what pages load",
    examples=(
        Example(
            "no redirect to HTTPS and no policy",
            """
            from flask import Flask
            from flask_talisman import Talisman

            app = Flask(__name__)
            Talisman(app, force_https=False, content_security_policy=None)  # finding
            """,
        ),
        Example(
            "a policy that lets injected scripts run",
            """
            from flask import Flask
            from flask_talisman import Talisman

            app = Flask(__name__)
            csp = {"default-src": "'self'", "script-src": ["'self'", "'unsafe-inline'"]}
            Talisman(app, content_security_policy=csp)  # finding
            """,
        ),
        Example(
            "the defaults",
            """
            from flask import Flask
            from flask_talisman import Talisman

            app = Flask(__name__)
            Talisman(app)
            """,
        ),
        Example(
            "a nonce for inline scripts, images from anywhere",
            """
            from flask import Flask
            from flask_talisman import Talisman

            app = Flask(__name__)
            csp = {"default-src": "'self'", "script-src": "'self'", "img-src": "*"}
            Talisman(app, content_security_policy=csp, content_security_policy_nonce_in=["script-src"])
            """,
        ),
    ),
)
TALISMAN = ("flask_talisman.Talisman", "flask_talisman.Talisman.init_app", "flask_talisman.Talisman.__init__")
DAY = 86_400
OFF = {
    "force_https": "does not send browsers from HTTP to HTTPS (`force_https`)",
    "strict_transport_security": "sends no Strict-Transport-Security (`strict_transport_security`)",
    "content_security_policy": "sends no Content-Security-Policy (`content_security_policy`)",
    "x_content_type_options": "lets browsers guess content types (`x_content_type_options`)",
    "session_cookie_secure": "lets the session cookie go over plain HTTP (`session_cookie_secure`)",
    "session_cookie_http_only": "lets scripts read the session cookie (`session_cookie_http_only`)",
}
"""What happens when one of these is false."""

Weakness = tuple[str, str]
"""The keyword, and what happens because of it."""


@RULE.on_call(*TALISMAN, words=("Talisman",))
def told(called: Called, seen: Observations) -> Iterator[Match]:
    given = called.arguments
    if is_for_tests(called) or _has_no_app(called):
        return
    found = list(_weaknesses(given))
    sure = Confidence.HIGH if called.certain else Confidence.MEDIUM
    if not found:
        inline = styles(policy(given.get(None, "content_security_policy")) or {})
        found, sure = [("", f"lets inline styles in (`{name}`)") for name, _ in inline], Confidence.LOW
    if not found:
        return
    if not called.certain and _is_one_of_two(called, seen):
        sure = Confidence.LOW
    fix = remove_keyword(called.site, given.node(None, found[0][0])) if len(found) == 1 else None
    yield Match(
        at=called.site,
        message=f"{call_name(called.site)} {_joined([phrase for _, phrase in found])}.",
        advice=_advice([name for name, _ in found]),
        confidence=sure,
        fix=unsafe(fix, "the default may block what pages load"),
    )


def _has_no_app(called: Called) -> bool:
    return not called.arguments.positional and "app" not in called.arguments.keywords


def _is_one_of_two(called: Called, seen: Observations) -> bool:
    """Whether Talisman is set up somewhere else in the same function: one of them is for development."""
    others = (one for one in seen.of(Called) if one.path in TALISMAN and one.site != called.site)
    return any(one.entry == called.entry and one.site.module is called.site.module for one in others)


def _weaknesses(given: Arguments) -> Iterator[Weakness]:
    for name, phrase in OFF.items():
        if _is_off(given.get(None, name)):
            yield name, phrase
    age = given.get(None, "strict_transport_security_max_age")
    if isinstance(age, Constant) and isinstance(age.value, int) and age.value < DAY:
        yield "strict_transport_security_max_age", "has Strict-Transport-Security forgotten within a day"
    found = policy(given.get(None, "content_security_policy"))
    frames = given.get(None, "frame_options")
    if _is_off(frames) and not (found and frames_are_decided(found)):
        yield "frame_options", "lets other sites put your pages into a frame (`frame_options`)"
    yield from (("content_security_policy", phrase) for phrase in _holes(found or {}, _nonces(given)))


def _is_off(value: Value | None) -> bool:
    """Whether a value is known to be false; an empty policy is one."""
    return isinstance(value, Constant) and truth(value) is False


def _nonces(given: Arguments) -> frozenset[str]:
    """The directives that get a nonce."""
    listed = given.get(None, "content_security_policy_nonce_in")
    if not isinstance(listed, Listing):
        return frozenset()
    return frozenset(name for one in listed.elements if (name := string(present(one))) is not None)


def _holes(found: Policy, nonces: frozenset[str] = frozenset()) -> list[str]:
    """What a policy allows, in words, once for each directive."""
    by_directive: dict[str, list[str]] = {}
    for name, source in weaknesses(found, nonces):
        by_directive.setdefault(name, []).append(f"`{source}`")
    return [f"allows {_joined(sources)} in `{name}`" for name, sources in by_directive.items()]


def _joined(phrases: list[str]) -> str:
    return phrases[0] if len(phrases) == 1 else f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def _advice(names: list[str]) -> str:
    if names == ["content_security_policy"]:
        return "Send a policy without these sources, and give inline scripts a nonce."
    if "content_security_policy" in names:
        return "Leave Talisman's defaults on, and write a policy for what your pages load."
    return "Leave Talisman's default, which is safe behind a proxy and leaves debugging alone."


@RULE.on(HeaderSet)
def written_by_hand(header: HeaderSet, _: Observations) -> Iterator[Match]:
    if header.name != "content-security-policy" or not isinstance(header.value, Constant):
        return
    if is_for_tests(header):
        return
    found = policy(header.value) or {}
    holes, sure = _holes(found), Confidence.HIGH if header.certain else Confidence.MEDIUM
    if not holes:
        return
    yield Match(
        at=header.site,
        message=f"The Content-Security-Policy that is set here {_joined(holes)}.",
        advice="Send a policy without these sources, and give inline scripts a nonce.",
        confidence=sure,
    )

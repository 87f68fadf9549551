"""Names of headers, content types set in every way: `# !` is where client data does harm."""

from __future__ import annotations

import pytest

from fumehood.framework.requests.response_headers import HeaderSet, named_in
from tests.arrivals import assert_arrivals, seen_in, view
from tests.support import modules

VIEWS = [
    """
    from flask import Response
    r = Response(x)
    r.headers["Content-Type"] = "text/plain"
    return r
    """,
    """
    from flask import Response
    r = Response(x)
    r.headers.update({"Content-Type": "text/plain"})
    return r
    """,
    """
    from flask import Response
    r = Response(x)  # !
    r.headers.setdefault("X-A", "b")
    return r
    """,
    """
    from flask import Response
    from werkzeug.datastructures import Headers
    h = Headers({"X-A": "b"})
    h.add("Content-Type", "text/plain")
    return Response(x, headers=h)
    """,
    """
    from flask import Response
    r = Response("a")
    r.headers["X-" + x] = "b"  # !
    return r
    """,
    """
    from flask import Response
    r = Response("a")
    r.headers["X-A"] = x
    return r
    """,
    """
    from flask import Response
    r = Response("a")
    r.headers.add(x, "b")  # !
    return r
    """,
    'return "a", "200 " + x  # !',
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)


SET = {
    'r.headers["X-Frame-Options"] = "DENY"': [("x-frame-options", 0)],
    'r.headers.update({"X-A": "b", "X-C": x})': [("x-a", 0), ("x-c", 1)],
    'for name in ("X-A", "X-B"): r.headers.setdefault(name, "c")': [("x-a", 0), ("x-b", 0)],
    "r.headers[name_of()] = '1'": [("", 0)],
    "r.access_control_allow_origin = request.headers['Origin']": [("access-control-allow-origin", 1)],
    "r.content_security_policy = \"default-src 'self'\"": [("content-security-policy", 0)],
    "if x in ('a', 'b'): r.headers['X-A'] = x": [("x-a", 0)],
    "if x.endswith('.shop.example'): r.headers['X-A'] = x": [("x-a", 0)],
    "if x: r.headers['X-A'] = x": [("x-a", 1)],
}


@pytest.mark.parametrize("line", SET)
def test_set(line: str) -> None:
    code = f"from flask import Response\nr = Response('a')\n{line}\nreturn r"
    found = seen_in(view(code)).of(HeaderSet)
    assert [(one.name, len(one.unchecked)) for one in found] == SET[line]


def test_names_in_texts() -> None:
    code = 'HEADERS = [(b"X-Frame-Options", b"DENY")]  # Content-Security-Policy\n"""Strict-Transport-Security: no."""'
    (module,) = modules({"main.py": code}).values()
    assert named_in(module) == {"x-frame-options"}


NAMED = {
    "def set_all(r):\n    r.headers['X-Frame-Options'] = 'DENY'\n": set(),
    "def make():\n    def set_all(r):\n        r.headers['X-Frame-Options'] = 'DENY'\nmake()\n": set(),
    "def set_all(r):\n    r.headers['X-Frame-Options'] = 'DENY'\nhook(set_all)\n": {"x-frame-options"},
    "@hook\ndef set_all(r):\n    r.headers['X-Frame-Options'] = 'DENY'\n": {"x-frame-options"},
    "class Wrapped:\n    def __call__(self):\n        return ['X-Frame-Options']\n": {"x-frame-options"},
}


@pytest.mark.parametrize("program", NAMED)
def test_names_in_functions_that_nothing_speaks_of(program: str) -> None:
    (module,) = modules({"main.py": program}).values()
    assert named_in(module, [module]) == NAMED[program]

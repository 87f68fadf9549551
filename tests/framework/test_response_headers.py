"""Names of headers, content types set in every way: `# !` is where client data does harm."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

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
    r = Response(x)
    r.headers.setdefault("X-A", "b")
    return r  # !
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

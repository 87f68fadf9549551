"""What a view answers with and how a response is changed: `# !` is where a browser runs client data."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    "return x  # !",
    'return "<p>" + x, 404  # !',
    'return {"x": x}',
    "return [x]",
    "return request.args",
    "return request.get_json()",
    'return request.get_json()["x"]  # !',
    "return None",
    'return x, {"Content-Type": "text/plain"}',
    'return x, 200, [("content-type", "text/plain")]',
    'return x, 200, {"Content-Type": "image/svg+xml"}  # !',
    """
    from flask import make_response
    return make_response(x, 200)  # !
    """,
    """
    from flask import make_response
    return make_response((x, 200, {"Content-Type": "text/plain"}))
    """,
    """
    from flask import make_response
    return make_response({"x": x})
    """,
    "return app.make_response(x)  # !",
    'return app.response_class(x, content_type="application/json")',
    """
    from flask import Response
    return Response(x)  # !
    """,
    """
    from flask import Response
    return Response([x, x])  # !
    """,
    """
    from flask import Response
    return Response(x, headers={"Content-Type": "text/csv"})
    """,
    """
    from flask import Response
    r = Response("a")
    r.data = x
    r.mimetype = "text/css"
    return r
    """,
    """
    from flask import Response
    r = Response("a")
    r.response = [x]  # !
    return r
    """,
    """
    from flask import Response
    r = Response(x)
    return Response(r.get_data(), mimetype="text/plain")
    """,
    """
    from flask import Response
    r = Response(x)
    return r.get_data() + b"!"  # !
    """,
    """
    from flask import jsonify
    return jsonify(x=x), 400
    """,
    """
    from flask import current_app
    return current_app.send_static_file("a.js")
    """,
    "return service.process(request.get_json())",
    "return (line for line in [x])  # !",
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)

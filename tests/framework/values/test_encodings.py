"""Texts in other forms keep the client data in them, and lose what was known of it."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import reveal

BODIES = (
    """
    import base64
    execute(base64.b64encode(x.encode()))
    execute(base64.b64decode(base64.b64encode(x.encode())).decode())  # !
    execute(base64.urlsafe_b64encode(x.encode()).decode())
    """,
    """
    from urllib.parse import quote, unquote, urlencode, urlparse, parse_qs, quote_plus
    execute(quote(x))
    execute(quote_plus(x))
    execute(urlencode({"a": x}))
    execute(quote(x, safe="'"))  # !
    execute(unquote(quote(x)))  # !
    execute(parse_qs(x)["a"][0])  # !
    execute(urlparse(x).netloc)  # !
    """,
    """
    import html, codecs, zlib, gzip, binascii
    execute(html.escape(x))  # !
    execute(html.unescape(x))  # !
    execute(codecs.decode(x, "rot13"))  # !
    execute(zlib.decompress(gzip.compress(x)))  # !
    execute(binascii.hexlify(x))
    execute(binascii.unhexlify(binascii.hexlify(x)))  # !
    """,
    """
    if x.isalnum():
        execute(x)
        execute(bytes.fromhex(x).decode())  # !
    """,
    """
    import json
    text = json.dumps({"a": "a", "b": x, "c": [1, x, {"d": None}]})
    execute(text)  # !
    data = json.loads(text)
    execute(data["a"])
    execute(data["b"])  # !
    execute(data["c"][0])
    execute(data["c"][1])  # !
    """,
    """
    import json
    execute(json.loads(x)["a"])  # !
    execute(json.loads('{"a": "%s", "b": "b"}' % x)["b"])
    execute(json.loads('{"a": "is %s"}' % x)["a"])  # !
    execute(json.loads('{"a": %s}' % x)["a"])  # !
    """,
    """
    import ast, io, json
    execute(ast.literal_eval(x))  # !
    execute(ast.literal_eval("[1]"))
    execute(json.load(io.StringIO(x)))  # !
    """,
)


@pytest.mark.parametrize("body", BODIES)
def test_forms(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("json.loads('true')", "True"),
        ("json.loads('{\"a\": [1]}')", "{'a': [1]}"),
        ("json.loads('{')\n1", "not reached"),
        ("json.loads(unknown)", "?json.loads"),
        ("json.dumps({'a': [1, None]})", "'{\"a\": [1, null]}'"),
        ("ast.literal_eval('5')", "5"),
        ("ast.literal_eval('import os')\n1", "not reached"),
    ],
)
def test_what_is_known(program: str, expected: str) -> None:
    assert reveal(f"import ast, json\n{program}") == expected

"""What was signed is in a token, the key is not."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals, view

BEFORE = """\
import os
import jwt
from authlib.jose import jwt as other
from flask import redirect, make_response
from itsdangerous import Signer, URLSafeSerializer

KEY = os.environ["SECRET_KEY"]
answer = make_response("")
password = request.form["password"]
"""


@pytest.mark.parametrize(
    "body",
    [
        "answer.set_cookie('a', jwt.encode({'a': 1}, KEY))",
        "answer.set_cookie('a', jwt.encode({'a': password}, KEY))  # !",
        "answer.set_cookie('a', other.encode({'alg': 'HS256'}, {'a': 1}, KEY))",
        "answer.set_cookie('a', other.encode({'alg': 'HS256'}, {'a': password}, KEY))  # !",
        "answer.set_cookie('a', URLSafeSerializer(KEY).dumps({'a': 1}))",
        "answer.set_cookie('a', URLSafeSerializer(KEY).dumps({'a': password}))  # !",
        "answer.set_cookie('a', Signer(KEY).sign('a'))",
        "answer.set_cookie('a', KEY)  # !",
        "redirect('https://a.b' + URLSafeSerializer(KEY).dumps(x))  # !",
        "redirect('/' + URLSafeSerializer(KEY).dumps(x))",
        "redirect(Signer(KEY).sign(x))  # !",
    ],
)
def test_tokens(body: str) -> None:
    assert_arrivals(view(BEFORE + body))

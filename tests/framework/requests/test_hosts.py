"""Hosts in links that are sent to somebody."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
from flask import url_for
from flask_mail import Mail, Message
mail = Mail(app)
"""


@pytest.mark.parametrize(
    "body",
    [
        "mail.send_message('a', body=request.host_url)  # !",
        "mail.send_message('a', body=url_for('view', _external=True))  # !",
        "mail.send_message('a', body=url_for('view', _external=False))",
        "mail.send_message('a', body=url_for('view', x=x))",
        "app.config['SERVER_NAME'] = 'a.b'\nmail.send_message('a', body=url_for('view', _external=True))",
        "app.config['SERVER_NAME'] = 'a.b'\nmail.send_message('a', body=request.host)  # !",
        "app.config.from_mapping(TRUSTED_HOSTS=['a.b'])\nmail.send_message('a', body=request.host)",
        "if request.host == 'a.b':\n    mail.send_message('a', body='https://' + request.host)",
        "if request.host == 'a.b':\n    mail.send_message('a', body=request.host_url)",
        "if request.host.startswith('a'):\n    mail.send_message('a', body=request.host_url)  # !",
        "mail.send_message('a', body='https://' + request.headers['Host'])  # !",
        "mail.send_message('a', body=request.headers['User-Agent'])",
        "message = Message('a')\nmessage.html = request.url_root  # !",
        "message = Message('a')\nmessage.subject = request.host",
    ],
)
def test_host(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")

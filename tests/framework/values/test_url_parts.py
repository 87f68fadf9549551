"""URLs taken apart and put together."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import requests
from flask import redirect
from urllib.parse import urljoin, urlparse, urlsplit, urlunsplit
"""


@pytest.mark.parametrize(
    "body",
    [
        "if urlsplit(x).netloc == 'a.b':\n    requests.get(x)",
        "if urlsplit(x).netloc != 'a.b':\n    requests.get(x)  # !",
        "if urlsplit(x)[1] == 'a.b':\n    requests.get(x)",
        "if urlsplit(x)[2] == '/a':\n    requests.get(x)  # !",
        "scheme, host, *rest = urlparse(x)\nif host == 'a.b':\n    requests.get(x)",
        "if urlsplit(x).scheme == 'https':\n    requests.get(x)  # !",
        "if urlsplit(x).netloc.split(':')[0] == 'a.b':\n    requests.get(x)",
        "if (urlsplit(x).hostname or '') in ('a.b', 'c.d'):\n    requests.get(x)",
        "if (urlsplit(x).hostname or '').endswith('.a.b'):\n    requests.get(x)",
        "if (urlsplit(x).hostname or '').endswith('a.b'):\n    requests.get(x)  # !",
        "if not urlsplit(x).netloc:\n    redirect(x)",
        "if urlsplit(x).netloc:\n    redirect(x)  # !",
        "if bool(urlsplit(x).netloc) is False:\n    redirect('/')",
        "parts = urlsplit(x)\nif parts.scheme or parts.netloc:\n    abort(400)\nredirect(x)",
        "parts = urlsplit(x)\nif parts.scheme and parts.netloc:\n    abort(400)\nredirect(x)  # !",
        "parts = urlsplit(x)\nif not (parts.scheme or parts.netloc):\n    redirect(x)",
        "parts = urlsplit(request.args.get('next') or '/')\nif parts.netloc:\n    abort(400)\nredirect(parts.geturl())",
        "requests.get(urlsplit(x).geturl())  # !",
        "requests.get(urlsplit(x)._replace(netloc='a.b').geturl())",
        "requests.get(urlsplit(x)._replace(path='/a').geturl())  # !",
        "requests.get(urlunsplit(('https', 'a.b', x, '', '')))",
        "requests.get(urlunsplit(('https', x, '/', '', '')))  # !",
        "requests.get(urljoin('https://a.b/', x))  # !",
        "requests.get(urljoin('https://a.b/', 'c/' + x))",
        "requests.get(urljoin('https://a.b/', '/' + x))  # !",
        "requests.get('https://' + urlsplit('https://a.b/' + x).netloc)",
        "requests.get(f'http://a.b:{urlsplit(x).port}/')",
    ],
)
def test_url(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")

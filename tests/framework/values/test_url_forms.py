"""Where in a URL client data does harm."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import requests
from flask import redirect
"""


@pytest.mark.parametrize(
    "body",
    [
        "redirect(x)  # !",
        "redirect('https://' + x)  # !",
        "redirect('https://a.b' + x)  # !",
        "redirect('https://a.b:' + x)  # !",
        "redirect('https://a.b/' + x)",
        "redirect('https://a.b?' + x)",
        "redirect('https://a.b#' + x)",
        "redirect('//a.b/' + x)",
        "redirect('//' + x)  # !",
        "redirect('/' + x)  # !",
        "redirect('/a' + x)",
        "redirect('/' + x.lstrip('/'))",
        "redirect('?page=' + x)",
        "redirect('a/' + x)",
        "redirect('http' + x)  # !",
        "redirect(f'{request.host_url}{x}')",
        "redirect(f'{app.config[\"URL\"]}{x}')",
        "redirect(f'https://{request.host}{request.full_path}')",
        "redirect(request.url)",
        "redirect(request.referrer)  # !",
        "redirect(f'https://{x}.a.b/')  # !",
        "if x.isalnum():\n    redirect(f'https://{x}.a.b/')",
        "if x.startswith('/'):\n    redirect(x)  # !",
        "if x.startswith('/') and not x.startswith('//'):\n    redirect(x)",
        "if x.startswith('/a/'):\n    redirect(x)",
        "if x.startswith(('/a/', 'https://a.b/')):\n    redirect(x)",
        "if x.startswith(('/a/', 'https://a.b')):\n    redirect(x)  # !",
        "if '//' not in x:\n    redirect(x)",
        "if ':' not in x:\n    redirect(x)  # !",
        "if ':' not in x and '/' not in x:\n    redirect(x)",
        "requests.get(x)  # !",
        "requests.get(f'https://a.b/{x}')",
        "requests.get(f'https://a.b/{x}', params={'x': x})",
        "requests.get(f'https://{x}/')  # !",
        "requests.get(f'http://a.b:{x}/')  # !",
        "requests.get(f'{request.scheme}://a.b/{x}')",
        "requests.get(f'{request.scheme}://{x}/')  # !",
        "import socket\nsocket.create_connection((x, 80))  # !",
        "import socket\nsocket.create_connection(('a.b', x))",
        "from flask import Response\nResponse(headers={'Location': x})  # !",
        "from flask import Response\nResponse(headers=[('Location', x)])  # !",
        "from flask import Response\nResponse(headers={'X-Page': x})",
    ],
)
def test_place(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")

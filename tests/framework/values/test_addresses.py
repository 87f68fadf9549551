"""Addresses that were looked at."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import ipaddress, requests, socket
from urllib.parse import urlsplit
INSIDE = ipaddress.ip_network('10.0.0.0/8')
KNOWN = [ipaddress.ip_address('192.0.2.1')]
ip = ipaddress.ip_address(socket.gethostbyname(urlsplit(x).hostname))
"""


@pytest.mark.parametrize(
    "body",
    [
        "requests.get(x)  # !",
        "requests.get(f'http://{ip}/')  # !",
        "if ip.is_private:\n    abort(400)\nrequests.get(x)",
        "if not ip.is_private:\n    abort(400)\nrequests.get(x)  # !",
        "if ip.is_private or ip.is_loopback:\n    abort(400)\nrequests.get(x)",
        "if not ip.is_global:\n    abort(400)\nrequests.get(x)",
        "if ip in INSIDE:\n    abort(400)\nrequests.get(x)",
        "if ip in INSIDE:\n    requests.get(x)",
        "if any(ip in network for network in [INSIDE]):\n    abort(400)\nrequests.get(x)",
        "if ip in KNOWN:\n    requests.get(x)",
        "if ip not in KNOWN:\n    requests.get(x)  # !",
        "if str(ip) == '192.0.2.1':\n    requests.get(x)",
        "if ip.version == 4:\n    requests.get(x)  # !",
    ],
)
def test_address(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")

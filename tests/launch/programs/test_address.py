"""Addresses in command lines."""

# ruff: noqa: S104 -- addresses are what is tested

import pytest

from fumehood.launch.programs.address import host_and_port, is_loopback, most_open
from tests.command_lines import word


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("127.0.0.1:80", "127.0.0.1", "80"),
        (":80", "0.0.0.0", "80"),
        ("*:80", "0.0.0.0", "80"),
        ("localhost", "localhost", None),
        ("[::]:80", "::", "80"),
        ("[::1]", "::1", None),
        ("tcp://0.0.0.0:80", "0.0.0.0", "80"),
        ("unix:/run/app.sock", "unix:/run/app.sock", None),
        ("unix:app.sock", "unix:app.sock", None),
        ("fd://3", "fd://3", None),
        ("/run/app.sock", "/run/app.sock", None),
        ("0.0.0.0:${PORT}", "0.0.0.0", "${PORT}"),
        ("${BIND}", "${BIND}", None),
    ],
)
def test_parts(text: str, host: str, port: str | None) -> None:
    found = host_and_port(word(text))
    assert [one and one.text for one in found] == [host, port]


def test_a_variable_is_missing_only_where_it_stands() -> None:
    host, port = host_and_port(word("0.0.0.0:${PORT}"))
    assert host is not None
    assert port is not None
    assert (host.missing, port.missing) == ((), ("PORT",))


@pytest.mark.parametrize(
    ("texts", "host"),
    [
        (["127.0.0.1:1", "0.0.0.0:2"], "0.0.0.0"),
        (["unix:/s", "10.0.0.1:1"], "10.0.0.1"),
        (["10.0.0.1:1", "${HOST}:1", "localhost"], "${HOST}"),
        (["unix:/s", "localhost:1"], "unix:/s"),
    ],
)
def test_the_most_open_of_several(texts: list[str], host: str) -> None:
    found, _ = most_open(map(word, texts))
    assert found is not None
    assert found.text == host


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.1.2.3", True), ("::1", True), ("0.0.0.0", False), ("::", False)],
)
def test_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected

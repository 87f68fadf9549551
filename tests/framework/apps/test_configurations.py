"""Options of parsed configurations, one by one."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import reveal

CONFIGURATIONS = (
    """
    import configparser
    c = configparser.ConfigParser()
    c.add_section("s")
    c.set("s", "keyA", "a")
    c.set("s", "keyB", x)
    execute(c.get("s", "keyA"))
    execute(c.get("s", "keyB"))  # !
    execute(c["s"]["keyB"])  # !
    execute(c["s"]["keya"])
    execute(c.get("s", "other", fallback="a"))
    execute(c.get("s", "other", fallback=x))  # !
    execute(c.getint("s", "keyB"))
    for name, value in c.items("s"):
        execute(value)  # !
    """,
    """
    import configparser
    c = configparser.RawConfigParser({"path": "/srv"})
    c.read_dict({"s": {"A": "a", "B": x}})
    execute(c.get("s", "a"))
    execute(c.get("s", "b"))  # !
    execute(c.get("s", "path"))
    """,
    """
    from configparser import ConfigParser
    c = ConfigParser()
    c["s"] = {"a": "a"}
    c["s"]["b"] = x
    execute(c["s"]["a"])
    execute(c["s"]["b"])  # !
    execute(c.get("t", "a"))
    """,
    """
    from configparser import ConfigParser
    c = ConfigParser()
    c.read_string("[s]\\na = 1")
    execute(c.get("s", "a"))
    c.read_string(f"[s]\\na = {x}")
    execute(c.get("s", "a"))  # !
    """,
    """
    from configparser import ConfigParser
    c = ConfigParser()
    c.read("settings.ini")
    execute(c.get("s", "a"))
    execute(c["s"]["a"])
    c.add_section("s")
    c.set("s", x, "a")
    execute(c.get("s", "a"))
    c.set(x, "a", x)
    execute(c.get("s", "a"))  # !
    """,
)


@pytest.mark.parametrize("body", CONFIGURATIONS)
def test_options(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))


def test_a_constant_text_is_read() -> None:
    made = "import configparser\nc = configparser.ConfigParser()\nc.read_string('[s]\\na = 1')\n"
    assert reveal(f"{made}c.get('s', 'a')") == "'1'"

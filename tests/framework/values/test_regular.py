"""Regular expressions as guards, and what their matches and substitutions hold."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

GUARDS = (
    """
    if re.fullmatch(r"[a-z0-9_]+", x):
        execute(x)
    execute(x)  # !
    """,
    """
    if not re.match(r"[a-z0-9_]+$", x):
        abort(400)
    execute(x)
    """,
    """
    if not re.match(r"[a-z0-9_]+", x):
        abort(400)
    execute(x)  # !
    """,
    """
    if re.search(r"[a-z]+$", x):
        execute(x)  # !
    """,
    """
    if re.search(r"^[a-z]+$", x, re.I | re.A):
        execute(x)
    """,
    """
    if re.search(r"^[a-z]+$", x, re.M):
        execute(x)  # !
    """,
    """
    if re.search(r"^[a-z]+$", x, flags=FLAGS):
        execute(x)  # !
    """,
    """
    match = re.fullmatch("[a-z]+", x)
    if match is None:
        abort(400)
    execute(x)
    """,
    """
    if (match := re.fullmatch("([a-z]+)=(.*)", x)) is not None:
        execute(match.group(1))
        execute(match[2])  # !
        execute(x)  # !
    """,
    """
    pattern = re.compile("[a-z]+")
    if bool(pattern.fullmatch(x)) and len(x) < 9:
        execute(x)
    if pattern.fullmatch(x, 3):
        execute(x)  # !
    """,
    """
    def is_name(text):
        return re.fullmatch(NAME, text) is not None

    NAME = "[a-z]+"
    if not is_name(x):
        abort(400)
    execute(x)
    """,
    """
    if any(re.fullmatch(pattern, x) for pattern in ("[a-z]+", "[0-9]+")):
        execute(x)
    """,
    """
    execute(x if re.fullmatch("[a-z]+", x) else "id")
    execute("id" if re.fullmatch("[a-z]+", x) else x)  # !
    """,
    """
    if re.match(f"^{x}$", x):  # !
        execute(x)  # !
    """,
    """
    if re.fullmatch(b"[a-z]+", x.encode()):
        execute(x.encode())
    """,
)
HELD = (
    """
    execute(re.match(r"(\\d+)-(.*)", x).groups()[0])
    execute(re.match(r"(\\d+)-(.*)", x).groups()[1])  # !
    """,
    """
    found = re.match(r"(?P<a>\\d+)-(?P<b>.*)", x).groupdict()
    execute(found["a"])
    execute(found["b"])  # !
    """,
    """
    execute(re.search(r"\\d+", x).group())
    execute(re.search(r"\\S+", x).group(0))  # !
    """,
    """
    first, second = re.match(r"(\\d+)(.*)", x).group(1, 2)
    execute(first)
    execute(second)  # !
    execute(str(re.match("a", x).start()))
    execute(re.match("(.*)", x).expand(r"\\1"))  # !
    """,
    """
    for word in re.findall(r"\\w+", x):
        execute(word)
    for key, value in re.findall("([a-z]+)=([^;]+)", x):
        execute(key)
        execute(value)  # !
    """,
    """
    for match in re.finditer("<([a-z]+)>", x):
        execute(match.group(1))
        execute(match.group())  # !
    """,
    """
    for part in re.split(r"[^a-z0-9]", x):
        execute(part)
    for part in re.split(",", x):
        execute(part)  # !
    """,
    """
    execute(re.sub("[^a-z0-9]", "", x))
    execute(re.sub("[^a-z0-9]", "'", x))  # !
    execute(re.sub("[a-z]", "", x))  # !
    execute(re.sub("[^a-z0-9]", "", x, count=1))  # !
    execute(re.sub("NAME", x, "NAME"))  # !
    execute(re.sub("NAME", lambda match: x, "NAME"))  # !
    execute(re.subn(r"\\W+", "_", x)[0])
    execute(re.subn(r"'+", "_", x)[0])  # !
    """,
)


@pytest.mark.parametrize("body", GUARDS)
def test_what_a_match_proves(body: str) -> None:
    assert_arrivals("import re\n" + _dedented(body))


@pytest.mark.parametrize("body", HELD)
def test_what_a_match_holds(body: str) -> None:
    assert_arrivals("import re\n" + _dedented(body))


def _dedented(body: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n"))

"""Numbers that can be foretold, through what programs make of them."""

from __future__ import annotations

import pytest

from fumehood.framework.crypto.marks import PREDICTABLE, Named
from fumehood.framework.crypto.randomness import CHOSEN
from tests.arrivals import seen_in, view

MARKED = (
    "random.random()",
    "f'{random.randint(0, 999999):06d}'",
    "'%06d' % random.randint(0, 9)",
    "'{:06}'.format(random.randint(0, 9))",
    "int(random.random() * 900000) + 100000",
    "math.floor(random.random() * 10)",
    "round(random.random(), 3)",
    "hex(random.getrandbits(128))[2:]",
    "''.join(random.choice('abc') for _ in range(8))",
    "''.join(random.choices(string.digits, k=8))",
    "''.join(map(str, [random.randint(0, 9) for _ in range(8)]))",
    "''.join(random.sample(list('abcdef'), 3))",
    "chr(random.randint(65, 90))",
    "base64.b64encode(random.randbytes(16)).decode()",
    "hashlib.sha256(str(random.random()).encode()).hexdigest()",
    "random.Random(1).random()",
    "numpy.random.randint(9)",
    "numpy.random.default_rng().integers(9)",
    "str(uuid.uuid1())",
)
CLEAN = (
    "random.SystemRandom().random()",
    "secrets.token_hex(16)",
    "''.join(secrets.choice('abc') for _ in range(8))",
    "os.urandom(16).hex()",
    "str(uuid.uuid4())",
    "len(str(random.random()))",
    "random.seed(1)",
)
IMPORTS = "import base64, hashlib, math, numpy, os, random, secrets, string, uuid\n"


def marks(body: str) -> list[Named]:
    found = seen_in(view(IMPORTS + body)).of(Named)
    return [one for one in found if any(mark.source.kind == PREDICTABLE for mark in one.marks)]


@pytest.mark.parametrize("expression", MARKED)
def test_can_be_foretold(expression: str) -> None:
    assert marks(f"found = {expression}")


@pytest.mark.parametrize("expression", CLEAN)
def test_cannot(expression: str) -> None:
    assert marks(f"found = {expression}") == []


@pytest.mark.parametrize(
    ("population", "whole"),
    [
        ("['first', 'second']", True),
        ("keys", True),
        ("'abc'", False),
        ("['a', 'b']", False),
        ("[1, 2]", False),
    ],
)
def test_one_of_several(population: str, whole: bool) -> None:
    (found,) = marks(f"found = random.choice({population})")
    assert (found.origin == CHOSEN) is whole


def test_a_shuffled_list() -> None:
    assert marks("letters = list('abc')\nrandom.shuffle(letters)\nfound = ''.join(letters)")
    assert marks("letters = [secrets.choice('abc')]\nrandom.shuffle(letters)\nfound = ''.join(letters)") == []

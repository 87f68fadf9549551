"""GitHub's line hash against GitHub's own vectors and a second, literal implementation; our identity against edits."""

from __future__ import annotations

import json
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fumehood.findings.fingerprint import fingerprint, line_hashes, text_for_hashes

DATA = Path(__file__).parents[1] / "data" / "sarif" / "line-hashes.json"
VECTORS = json.loads(DATA.read_text("utf-8"))["vectors"]


def rolling_hashes(text: str) -> list[str]:
    """The specification taken literally: one rolling hash over every code unit of the file."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    raw = kept.encode("utf-16-be", "surrogatepass")
    units = [int.from_bytes(raw[i : i + 2], "big") for i in range(0, len(raw), 2)] + [65535] + [0] * 100
    starts = [0] + [index + 1 for index, unit in enumerate(units) if unit == 10]
    window, value, by_end = [0] * 100, 0, {}
    for index, unit in enumerate(units):
        value = (value * 37 + unit - window.pop(0) * 37**100) % 2**64
        window.append(unit)
        by_end[index] = value
    counts: Counter[int] = Counter()
    hashes = []
    for start in starts:
        value = by_end[start + 99]
        counts[value] += 1
        hashes.append(f"{value:x}:{counts[value]}")
    return hashes


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_githubs_own_vectors(vector: dict[str, object]) -> None:
    expected = vector["hashes"]
    assert isinstance(expected, list)
    found = line_hashes(str(vector["text"]), range(1, len(expected) + 5))
    assert [found[line] for line in sorted(found)] == expected


@given(
    st.lists(st.text("ab \t\r\n\u00e9\u20ac\U0001f600\ud800\x00", max_size=40), max_size=12).map("\n".join)
)
@example("\U0001f600" * 120 + "\nx")
@example("\r \n\t\r\n")
@example("x" * 99 + "\n" + "x" * 100)
def test_equals_the_literal_rolling_hash(text: str) -> None:
    expected = rolling_hashes(text)
    found = line_hashes(text, range(1, len(expected) + 1))
    assert [found[line] for line in sorted(found)] == expected


def test_only_the_lines_asked_for_are_hashed_and_still_counted() -> None:
    text = "same\n" * 200
    assert line_hashes(text, {2, 3}) == {
        number: value for number, value in line_hashes(text, range(1, 300)).items() if number in {2, 3}
    }
    assert line_hashes(text, ()) == {}
    assert line_hashes(text, {999}) == {}


def test_form_feeds_and_unicode_separators_do_not_end_a_line() -> None:
    assert set(line_hashes("a\x0cb\u2028c\x85d\ne", range(1, 10))) == {1, 2}


def test_a_file_is_decoded_as_github_decodes_it() -> None:
    assert text_for_hashes(b"\xef\xbb\xbfa\xff") == "\ufeffa\ufffd"


def test_a_large_file_takes_no_time() -> None:
    text = "".join(f"    value_{number} = compute(number={number})\n" for number in range(2800))
    assert len(text) > 100_000
    started = time.process_time()
    found = line_hashes(text, range(1, 2801, 50))
    assert time.process_time() - started < 0.2
    assert len(found) == 56


def test_our_fingerprint_ignores_layout_and_nothing_else() -> None:
    first = fingerprint("debug-enabled", "app.py", "main", "app.run(debug=True)", 0)
    assert first == fingerprint("debug-enabled", "app.py", "main", "app.run(\n    debug=True\n)", 0)
    assert len(first) == 32
    others = {
        fingerprint("run-on-import", "app.py", "main", "app.run(debug=True)", 0),
        fingerprint("debug-enabled", "b.py", "main", "app.run(debug=True)", 0),
        fingerprint("debug-enabled", "app.py", "", "app.run(debug=True)", 0),
        fingerprint("debug-enabled", "app.py", "main", "app.run(debug=1)", 0),
        fingerprint("debug-enabled", "app.py", "main", "app.run(debug=True)", 1),
    }
    assert first not in others
    assert len(others) == 5


def test_our_fingerprint_keeps_its_value_between_releases() -> None:
    assert (
        fingerprint("debug-enabled", "caf\udce9.py", "main", "app.run()", 0)
        == "56066e01b1158591d9d466e4a6d33aa7"
    )

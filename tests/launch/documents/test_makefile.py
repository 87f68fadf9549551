"""Makefiles that were written to take for ever, and the places of what is filled in."""

from __future__ import annotations

import pytest

from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.makefile import read_makefile


def scripts(text: str) -> list[str]:
    makefile = read_makefile(Document("Makefile", text))
    return [script.text for recipe in makefile.recipes for script in makefile.scripts(recipe)]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"V{i} = $(V{i + 1})$(V{i + 1})" for i in range(3_000)) + "\nrun:\n\tflask $(V0)\n",
        "B = " + "x" * 9_000 + "\nA = " + "$(B)" * 3_000 + "\nrun:\n\tflask $(A)\n",
        "A = $(A)$(A)\nrun:\n\tflask $(A)$(A)\n",
        "\n".join("A += aaaaaaaaaa" for _ in range(5_000)) + "\nrun:\n\tflask $(A)\n",
    ],
    ids=["doubling", "large", "itself", "growing"],
)
def test_what_variables_grow_to_is_cut(text: str) -> None:
    (found,) = scripts(text)
    assert found.startswith("flask ")
    assert len(found) < 30_000


def test_an_endless_command_is_refused() -> None:
    with pytest.raises(Unreadable, match="longer than"):
        scripts("B = " + "x" * 9_000 + "\nrun:\n\tflask " + "$(B)" * 200 + "\n")


def test_deep_conditions_cost_no_stack() -> None:
    assert scripts("ifdef A\n" * 3_000 + "run:\n\tflask run\n" + "endif\n" * 3_000) in ([], ["flask run"])


def test_a_reference_is_where_it_is_written() -> None:
    document = Document("Makefile", "P = 80\nrun:\n\t@é; flask run -p $(P) -h x\n")
    makefile = read_makefile(document)
    (script,) = makefile.scripts(makefile.recipes[0])
    assert script.text == "é; flask run -p 80 -h x"
    place = script.locate(script.text.index("80"), script.text.index("80") + 2)
    assert (place.line, place.column, place.end_column) == (3, 19, 23)
    after = script.locate(script.text.index("-h"), script.text.index("-h") + 2)
    assert document.lines[2][after.column - 1 : after.end_column - 1] == "-h"


def test_variables_that_are_set_at_once_are_not_filled_in_twice() -> None:
    assert scripts("A := $$HOME $(shell pwd)\nrun:\n\tflask $(A)\n") == ["flask $HOME $(pwd)"]

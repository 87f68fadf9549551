"""How statements end, and what a frame knows of its place."""

from __future__ import annotations

import ast

from fumehood.flow.frame import Completion, Entry, Frame, Raised, WayIn
from fumehood.flow.values import NONE, ModuleObject
from tests.support import modules


def test_only_a_normal_end_is_false() -> None:
    assert [bool(end) for end in Completion] == [False, True, True, True, True]
    assert min(Completion.BREAK, Completion.RETURN) is Completion.RETURN


def test_a_frame_names_nodes_of_its_module() -> None:
    (parsed,) = modules("x = 1").values()
    module = ModuleObject("main.py", "main", "")
    module.module = parsed
    node = parsed.tree.body[0]
    assert isinstance(node, ast.Assign)
    site = Frame(module, module).site(node)
    assert (site.module, site.node) == (parsed, node)


def test_entries_are_compared_by_way_and_path() -> None:
    assert Entry(WayIn.IMPORT, "a.py") == Entry(WayIn.IMPORT, "a.py") != Entry(WayIn.SCRIPT, "a.py")
    assert Raised(NONE).value is NONE

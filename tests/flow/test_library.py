"""Whoever knows libraries answers all the questions that the interpreter asks."""

from __future__ import annotations

from fumehood.flow.library import Library
from fumehood.framework.library import ModelledLibrary
from fumehood.models.load import own_models


def test_the_modelled_library_answers_every_question() -> None:
    library: Library = ModelledLibrary(own_models())
    questions = {name for name in vars(Library) if not name.startswith("_")}
    assert questions
    assert all(callable(getattr(library, name)) for name in questions)

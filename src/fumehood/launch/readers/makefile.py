"""Makefiles: what `make run`, `make serve` and the like start."""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.launch.checkout import Checkout, stage_of_task
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.process import Process
from fumehood.launch.remote import with_remote
from fumehood.project.imports import parent


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process for each line of a recipe; Make starts them in the folder of the file."""
    from fumehood.launch.documents.makefile import read_makefile  # noqa: PLC0415 -- loads a parser

    makefile = read_makefile(document)
    for recipe in makefile.recipes:
        stage, reason = stage_of_task(recipe.target, "Makefiles")
        checkout = Checkout(
            stage=stage,
            stage_reason=reason,
            folder=parent(document.path),
            environment=makefile.environment(recipe.target),
        )
        for script in makefile.scripts(recipe):
            yield from with_remote(checkout.shell(f"make {recipe.target}", script), deployment)

"""What the command line of AWS Lambda's runtime for Python in container images means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind
from fumehood.launch.process import Command
from fumehood.launch.programs.start import finished, starting
from fumehood.launch.targets import app_target, search_of


def awslambdaric(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `python -m awslambdaric app.handler`; slashes in the name part folders as dots do.

    https://docs.aws.amazon.com/lambda/latest/dg/python-image.html#python-image-clients
    """
    if len(command.words) < 2:
        return
    word = command.words[1]
    module, dot, attribute = word.text.rpartition(".")
    if not dot:
        return
    search = search_of(command, deployment)
    written = replace(word, text=f"{module.removeprefix('./').replace('/', '.')}:{attribute}")
    target = replace(app_target(written, search, deployment), written=word)
    yield finished(starting(command, ServerKind.LAMBDA, "Lambda", target, search))

"""Headers in texts that a program puts together itself: mails, requests over a socket, WSGI's `start_response`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    External,
    Function,
    Instance,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.library import UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.markup import content, pieces
from fumehood.framework.requests.response_headers import entries
from fumehood.framework.sinks import arrive
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

BODY: Final = regex(r"\r?\n\r?\n")
"""An empty line ends the headers."""

MAIL: Final = regex(
    r"^(?:from|to|cc|bcc|subject|reply-to|sender|content-type|mime-version|date):", re.I | re.M
)
REQUEST: Final = regex(r"HTTP/\d|^Host:", re.I | re.M)
ONE_LINE: Final = "-\n"


@form
def text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in one line of text: what has no line break is harmless, and so is what is no text."""
    value = content(value)
    if isinstance(value, Text | Unknown):
        yield from with_line_breaks(run, holes(value))


@form
def mail(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in the headers of a mail that is put together as one text."""
    yield from _in_headers(run, value)


@form
def mail_input(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The same in a text that looks like a mail."""
    if MAIL.match(_known(value)):
        yield from _in_headers(run, value)


@form
def request_text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in the headers of a request or an answer that is sent as a text."""
    if REQUEST.search(_known(value)):
        yield from _in_headers(run, value)


def _known(value: Value) -> str:
    return "".join(part for part in pieces(value) if isinstance(part, str))


def _in_headers(run: Interpreter, value: Value) -> Iterator[Unknown]:
    before = ""
    for part in pieces(value):
        if isinstance(part, str):
            before += part
        elif BODY.search(before):
            return
        elif not isinstance(part, Instance):
            yield from with_line_breaks(run, holes(part))


def with_line_breaks(run: Interpreter, found: Iterator[Unknown]) -> Iterator[Unknown]:
    """Those of some client data that may have a line break in them."""
    for hole in found:
        if not all(ONE_LINE in words_of(run, hole, taint) for taint in hole.taints):
            yield hole


def _start_response(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`start_response(status, headers)`: PEP 3333 forbids line breaks, and not every server refuses them."""
    path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    if path.rpartition(".")[2] != "start_response" or not arguments.positional:
        return
    arrive(run, "header", arguments.positional[0], "start_response", site, form="text")
    for option in options(arguments.get(1, "headers") or Constant(None)):
        for name, value in entries(option):
            for one in (name, value):
                arrive(run, "header", one, "start_response", site, form="text")


def _inner_app(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`self.app(environ, start_response)` with a function of the middleware's own: the app calls it back."""
    function = arguments.get(1)
    if len(arguments.positional) != 2 or not isinstance(function, Function):
        return
    if len(function.node.args.args) in {2, 3} and _names_it(function):
        headers = Listing(run.memory.owner, rest=Listing(run.memory.owner, [UNKNOWN, UNKNOWN], kind=tuple))
        run.call(function, Arguments([Unknown("status"), headers]), site)


def _names_it(function: Function) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "start_response" for node in ast.walk(function.node))


UNRESOLVED.extend([_start_response, _inner_app])


@on("flask.Flask.wsgi_app", "flask.Flask.__call__")
def call_app(run: Interpreter, call: LibraryCall) -> Value:
    """The same where the app is known."""
    _inner_app(run, call.receiver or UNKNOWN, call.arguments, call.site)
    return UNKNOWN

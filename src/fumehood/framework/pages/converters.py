"""Converters of Markdown and the like, which keep the HTML that is in a text: what they make is worth what they get.

https://python-markdown.github.io/reference/#markdown says so itself; markdown2 and mistune can be told to escape it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, is_tainted, safer
from fumehood.flow.taint import Step
from fumehood.flow.values import UNKNOWN, Constant, External, Instance, Unknown, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.template_trust import CONVERTED, Trust, trust

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CONVERTERS: Final = (
    "markdown.markdown",
    "markdown.Markdown.convert",
    "markdown2.markdown",
    "markdown2.Markdown.convert",
    "markdown_it.MarkdownIt.render",
    "mistune.html",
    "mistune.markdown",
    "mistune.Markdown.__call__",
    "commonmark.commonmark",
    "misaka.html",
    "textile.textile",
)
MAKERS: Final = {
    "markdown.Markdown": "markdown.Markdown",
    "markdown2.Markdown": "markdown2.Markdown",
    "markdown_it.MarkdownIt": "markdown_it.MarkdownIt",
    "mistune.create_markdown": "mistune.Markdown",
}
"""What makes an object that converts, and its class."""

SWITCHES: Final = ("safe_mode", "escape")
BY_DEFAULT: Final = ("mistune.markdown", "mistune.create_markdown")
"""These escape HTML unless they are told not to."""
ESCAPES: Final = " escapes"
WITHOUT_HTML: Final = frozenset({"js-default", "zero", "default"})
"""https://markdown-it-py.readthedocs.io/en/latest/using.html#the-parser: presets that do not let HTML through."""


@on(*MAKERS)
def converter(run: Interpreter, call: LibraryCall) -> Value:
    """An object that converts."""
    made = Instance(run.memory.owner, External(MAKERS[call.path]), call.site)
    made.slots[ESCAPES] = Constant(_is_told_to_escape(call))
    return made


@on(*CONVERTERS)
def convert(run: Interpreter, call: LibraryCall) -> Value:
    """Markup of a text."""
    given = call.arguments.get(0, "text", "source", "src", "s") or UNKNOWN
    name = call.path.removesuffix(".__call__").rpartition(".")[2]
    found = derived(f"{call.path}()", given, step=Step(call.site, f"passed through `{name}`"))
    maker = call.receiver.slots.get(ESCAPES) if isinstance(call.receiver, Instance) else None
    if _is_told_to_escape(call) or (maker is not None and truth(present(maker)) is True):
        return safer(found, ("html",)) if is_tainted(found) else Unknown("escaped")
    stored = not is_tainted(given) and trust(run, given) is Trust.STORED
    return Unknown(CONVERTED) if stored else found


def _is_told_to_escape(call: LibraryCall) -> bool:
    """Whether HTML in the text is escaped; what nobody knows is taken to do so."""
    told = next((one for name in SWITCHES if (one := call.arguments.keywords.get(name)) is not None), None)
    if told is None and call.path == "markdown_it.MarkdownIt":
        return string(call.arguments.get(0, "config")) in WITHOUT_HTML
    return truth(told) is not False if told is not None else call.path in BY_DEFAULT

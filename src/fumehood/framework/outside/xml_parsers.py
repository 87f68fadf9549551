"""XML parsers: which ones were made to open what a document refers to, and what they are given to read.

Facts, by running lxml 4.9, 5.0, 5.3 and 6.1: `resolve_entities=True` reads files into the document in all of them; the
default has been "internal" since 5.0 (https://lxml.de/5.0/changes-5.0.0.html), for `iterparse` since 6.1. A DTD is
fetched over the network if it is to be loaded and `no_network` is off. Python's own parsers open nothing unless
`feature_external_ges` is set, since 3.7.1 (https://docs.python.org/3/library/xml.sax.html).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.propagation import HELD, derived, is_tainted
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    FALSE,
    NONE,
    TRUE,
    Arguments,
    Constant,
    External,
    Instance,
    Listing,
    Value,
    options,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

OPENS: Final = " opens"
"""The slot of a parser for whether it opens what a document refers to."""

FEATURE: Final = "http://xml.org/sax/features/external-general-entities"
PARSER, READER, TREE, ELEMENT = (
    "lxml.etree.XMLParser",
    "xml.sax.xmlreader.XMLReader",
    "_ElementTree",
    "_Element",
)


def _may_be(arguments: Arguments, name: str, wanted: object) -> bool:
    """Whether an option is written and may have a value."""
    value = arguments.keywords.get(name)
    return value is not None and any(
        isinstance(one, Constant) and one.value == wanted for one in options(value)
    )


def opens(arguments: Arguments) -> bool:
    """Whether the options of an lxml parser let it read other files."""
    if _may_be(arguments, "resolve_entities", True):
        return True
    loads = any(
        _may_be(arguments, name, True) for name in ("load_dtd", "dtd_validation", "attribute_defaults")
    )
    return loads and _may_be(arguments, "no_network", False)


@on(
    "lxml.etree.XMLParser",
    "lxml.etree.XMLPullParser",
    "lxml.etree.ETCompatXMLParser",
    "lxml.objectify.makeparser",
    "lxml.etree.XMLParser.__init__",
)
def make_parser(run: Interpreter, call: LibraryCall) -> Value:
    """A parser that remembers whether it opens anything."""
    made = call.receiver if call.path.endswith("__init__") else None
    if not isinstance(made, Instance):
        made = Instance(run.memory.owner, External(PARSER), call.site)
    run.memory.write(made, OPENS, TRUE if opens(call.arguments) else FALSE)
    return made


def _opening(parser: Value | None) -> bool:
    """Whether a parser may be one that opens what a document refers to."""
    return parser is not None and any(
        isinstance(one, Instance) and TRUE in options(one.slots.get(OPENS, FALSE)) for one in options(parser)
    )


def _judge(run: Interpreter, call: LibraryCall, document: Value | None) -> None:
    if document is not None:
        arrive(run, "xml", document, call.path, call.site)


def _parsed(run: Interpreter, call: LibraryCall, document: Value | None, cls: str) -> Value:
    """What a parser returns: client data if the document is."""
    if document is None or not is_tainted(document):
        return Instance(run.memory.owner, External(cls), call.site)
    return derived(cls, document, step=Step(call.site, f"parsed by `{call.path.rpartition('.')[2]}`"))


LXML: Final = {
    "lxml.etree.fromstring": ELEMENT,
    "lxml.etree.XML": ELEMENT,
    "lxml.etree.fromstringlist": ELEMENT,
    "lxml.etree.XMLID": ELEMENT,
    "lxml.etree.parseid": TREE,
    "lxml.etree.parse": TREE,
    "lxml.objectify.fromstring": ELEMENT,
    "lxml.objectify.XML": ELEMENT,
    "lxml.objectify.parse": TREE,
}
"""Functions that take a document and a parser, and what they return."""


@on(*LXML)
def parse(run: Interpreter, call: LibraryCall) -> Value:
    """`etree.parse(source, parser)` and its like."""
    document = call.arguments.get(0, "text", "source", "strings", "xml", "f")
    if _opening(call.arguments.get(1, "parser")):
        _judge(run, call, document)
    return _parsed(run, call, document, f"lxml.etree.{LXML[call.path]}")


@on("lxml.etree.iterparse")
def iterparse(run: Interpreter, call: LibraryCall) -> Value:
    """A parser with options of its own."""
    document = call.arguments.get(0, "source")
    if opens(call.arguments):
        _judge(run, call, document)
    return derived("lxml.etree.iterparse()", document or NONE)


@on("lxml.etree.XMLParser.feed", "xml.sax.xmlreader.XMLReader.feed")
def feed(run: Interpreter, call: LibraryCall) -> Value:
    """A document in pieces."""
    document = call.arguments.get(0, "data")
    if _opening(call.receiver):
        _judge(run, call, document)
    if document is not None and isinstance(call.receiver, Instance) and is_tainted(document):
        run.memory.write(call.receiver, HELD, derived(call.path, document))
    return NONE


@on("lxml.etree.XMLParser.close")
def close(run: Interpreter, call: LibraryCall) -> Value:
    """The root of what was fed."""
    held = call.receiver.slots.get(HELD) if isinstance(call.receiver, Instance) else None
    return _parsed(run, call, held, f"lxml.etree.{ELEMENT}")


@on("xml.sax.make_parser", "xml.sax.expatreader.create_parser", "xml.sax.expatreader.ExpatParser")
def make_reader(run: Interpreter, call: LibraryCall) -> Value:
    """A SAX parser, which opens nothing by itself."""
    return Instance(run.memory.owner, External(READER), call.site)


@on("xml.sax.xmlreader.XMLReader.setFeature")
def set_feature(run: Interpreter, call: LibraryCall) -> Value:
    """Only one feature of Python's parser opens anything; the one for parameter entities cannot be set."""
    name = call.arguments.get(0, "name")
    written = string(name) if not isinstance(name, External) else name.path
    state = call.arguments.get(1, "state")
    if isinstance(call.receiver, Instance) and written in (FEATURE, "xml.sax.handler.feature_external_ges"):
        on_ = any(isinstance(one, Constant) and bool(one.value) for one in options(state or NONE))
        run.memory.write(call.receiver, OPENS, TRUE if on_ else FALSE)
    return NONE


@on("xml.sax.xmlreader.XMLReader.parse")
def read(run: Interpreter, call: LibraryCall) -> Value:
    """A document as a whole."""
    if _opening(call.receiver):
        _judge(run, call, call.arguments.get(0, "source"))
    return NONE


SEVERAL: Final = (
    "findall",
    "iterfind",
    "iter",
    "iterchildren",
    "iterdescendants",
    "iterancestors",
    "itersiblings",
)


@on(
    *(f"{cls}.{name}" for cls in ("lxml.etree._Element", "xml.etree.ElementTree.Element") for name in SEVERAL)
)
def elements(run: Interpreter, call: LibraryCall) -> Value:
    """Some elements of a tree."""
    element = Instance(run.memory.owner, External(call.path.rpartition(".")[0]), call.site)
    return Listing(run.memory.owner, rest=element)


BUILT: Final = (
    "xml.dom.minidom.parse",
    "xml.dom.minidom.parseString",
    "xml.dom.pulldom.parse",
    "xml.dom.pulldom.parseString",
)


@on(*BUILT)
def build(run: Interpreter, call: LibraryCall) -> Value:
    """A tree or events, by the SAX parser that is given."""
    document = call.arguments.get(0, "file", "string", "stream_or_string")
    if _opening(call.arguments.get(1, "parser")):
        _judge(run, call, document)
    return derived(f"{call.path}()", document or NONE)


@on("xml.sax.xmlreader.InputSource.setByteStream", "xml.sax.xmlreader.InputSource.setCharacterStream")
def set_stream(run: Interpreter, call: LibraryCall) -> Value:
    """What a source is read from."""
    stream = call.arguments.get(0)
    if isinstance(call.receiver, Instance) and stream is not None and is_tainted(stream):
        run.memory.write(call.receiver, HELD, derived("xml.sax.xmlreader.InputSource", stream))
    return NONE


@on("xml.etree.ElementTree.parse", "xml.etree.ElementTree.fromstring", "xml.etree.ElementTree.XML",
    "xml.etree.ElementTree.fromstringlist", "defusedxml.ElementTree.parse", "defusedxml.ElementTree.fromstring",
    "defusedxml.lxml.parse", "defusedxml.lxml.fromstring")  # fmt: skip
def parse_safely(run: Interpreter, call: LibraryCall) -> Value:
    """Parsers that open nothing."""
    kind = "ElementTree" if call.path.endswith(".parse") else "Element"
    return _parsed(run, call, call.arguments.get(0, "source", "text"), f"xml.etree.ElementTree.{kind}")

"""URLs taken apart and put together: what a part tells about the whole, and whether what is joined keeps its host.

https://docs.python.org/3/library/urllib.parse.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate, over
from fumehood.flow.memory import present
from fumehood.flow.parts import HOST, SCHEME, about_sources, has_mark, of_wholes, part
from fumehood.flow.propagation import HELD, derived, is_tainted
from fumehood.flow.protocols import OF_LIBRARIES
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Constant,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, ways_of
from fumehood.framework.library import ATTRIBUTES, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.values.url_forms import keeps_its_host, leaves

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

SPLIT, PARSED = "urllib.parse.SplitResult", "urllib.parse.ParseResult"
FIELDS: Final = {
    SPLIT: ("scheme", "netloc", "path", "query", "fragment"),
    PARSED: ("scheme", "netloc", "path", "params", "query", "fragment"),
}
HOSTS: Final = frozenset({"netloc", "hostname", "host", "ascii_host", "authority", "raw_host"})
SCHEME_WORDS: Final = frozenset(
    {"redirect", "url", "path", "html", "sql", "-/", "-:", "-@", "-?", "-#", "-\\"}
)
"""What a scheme of letters, digits, `+`, `-` and `.` cannot harm where it stands."""

PARSERS: Final = {
    "urllib.parse.urlsplit": SPLIT,
    "urllib.parse.urlparse": PARSED,
    "werkzeug.urls.url_parse": SPLIT,
    "urllib3.util.parse_url": SPLIT,
    "urllib3.util.url.parse_url": SPLIT,
    "yarl.URL": SPLIT,
    "furl.furl": SPLIT,
    "httpx.URL": SPLIT,
}


@on(*PARSERS)
def parse(run: Interpreter, call: LibraryCall) -> Value:
    """An object that knows the URL it is made of."""
    made = Instance(run.memory.owner, External(PARSERS[call.path]), call.site)
    made.slots[HELD] = call.arguments.get(0, "url", "value", "val") or Constant("")
    return made


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    if name in receiver.slots:
        return present(receiver.slots[name])
    url = receiver.slots.get(HELD, UNKNOWN)
    if name in HOSTS or name in (
        "scheme",
        "path",
        "query",
        "fragment",
        "params",
        "username",
        "password",
        "port",
    ):
        return run.memory.reasons.join(
            [(_part(run, option, name), known) for option, known in ways_of(run, url)]
        )
    return None


def _part(run: Interpreter, url: Value, name: str) -> Value:
    known = _known(url, name)
    if known is not None:
        return known
    if not is_tainted(url) or name == "port":
        return Unknown(f"urlsplit().{name}")
    if name in HOSTS:
        return part(f"urlsplit().{name}", url, HOST)
    if name == "scheme":
        return part("urlsplit().scheme", url, SCHEME, SCHEME_WORDS)
    return derived(f"urlsplit().{name}", url)


def _known(url: Value, name: str) -> Value | None:
    """A part that stands in the constant beginning of a URL; a part of a constant URL."""
    text = string(url)
    if (
        text is None
        and isinstance(url, Text)
        and isinstance(url.parts[0], str)
        and keeps_its_host(url.parts[0])
    ):
        text = url.parts[0] if name in HOSTS or name == "scheme" else None
    if text is None:
        return None
    try:
        found = urlsplit(text)
        return Constant(getattr(found, {"host": "hostname", "authority": "netloc"}.get(name, name), None))
    except ValueError:
        return None


def _tuple(run: Interpreter, receiver: Value) -> Value:
    """The parts in order, as unpacking sees them."""
    if not isinstance(receiver, Instance) or not isinstance(receiver.cls, External):
        return UNKNOWN
    parts = [_attribute(run, receiver, name) or UNKNOWN for name in FIELDS[receiver.cls.path]]
    return Listing(run.memory.owner, parts, kind=tuple)


def _item(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    whole = _tuple(run, receiver)
    if isinstance(whole, Listing) and isinstance(key, Constant) and isinstance(key.value, int):
        elements = whole.elements
        return elements[key.value] if -len(elements) <= key.value < len(elements) else UNKNOWN
    return whole


@on(f"{SPLIT}._replace", f"{PARSED}._replace", f"{SPLIT}.replace", f"{SPLIT}.copy_with", f"{SPLIT}.with_host")
def replace_parts(run: Interpreter, call: LibraryCall) -> Value:
    """The same URL with other parts."""
    receiver = call.receiver
    if not isinstance(receiver, Instance):
        return UNKNOWN
    made = Instance(run.memory.owner, receiver.cls, call.site)
    made.slots.update(receiver.slots)
    made.slots.update(call.arguments.keywords)
    if call.path.endswith(".with_host"):
        made.slots["netloc"] = call.arguments.get(0) or UNKNOWN
    return made


@on(f"{SPLIT}.geturl", f"{PARSED}.geturl", f"{SPLIT}.to_url")
def whole(run: Interpreter, call: LibraryCall) -> Value:
    """The URL as text."""
    return _unsplit(run, call.receiver) if isinstance(call.receiver, Instance) else UNKNOWN


def _of(run: Interpreter, receiver: Instance, url: Value) -> Instance:
    """The same changes to another URL."""
    made = Instance(run.memory.owner, receiver.cls, receiver.at)
    made.slots.update(receiver.slots)
    made.slots[HELD] = url
    return made


def _unsplit(run: Interpreter, receiver: Instance) -> Value:
    url = receiver.slots.get(HELD, UNKNOWN)
    if set(receiver.slots) <= {HELD}:
        return url
    if isinstance(url, Alternatives):
        ways = [(_unsplit(run, _of(run, receiver, option)), known) for option, known in ways_of(run, url)]
        return run.memory.reasons.join(ways)
    return _built([_attribute(run, receiver, name) or UNKNOWN for name in FIELDS[SPLIT]])


@on("urllib.parse.urlunsplit", "urllib.parse.urlunparse", "werkzeug.urls.url_unparse")
def unsplit(run: Interpreter, call: LibraryCall) -> Value:
    """A URL of five or six parts."""
    given = call.arguments.get(0, "components") or UNKNOWN
    if isinstance(given, Instance):
        return _unsplit(run, given)
    if isinstance(given, Listing) and given.rest is None and len(given.slots) in (5, 6):
        return _built([present(one) for one in given.elements])
    return derived("urlunsplit()", given)


def _built(parts: list[Value]) -> Value:
    scheme, host, path, *rest = parts
    pieces: list[Value] = [scheme, Constant("://"), host, Constant("/"), path] if _is_there(host) else [path]
    for one in rest:
        pieces += [Constant("?"), one] if _is_there(one) else []
    return concatenate(pieces)


def _is_there(value: Value) -> bool:
    return any(option not in (Constant(""), Constant(None)) for option in options(value))


@on("urllib.parse.urljoin", "werkzeug.urls.url_join")
def joined(run: Interpreter, call: LibraryCall) -> Value:
    """A relative URL keeps the host of the base, any other replaces it."""
    first = call.arguments.get(0, "base") or UNKNOWN
    second = call.arguments.get(1, "url") or UNKNOWN
    return over(lambda base, url: _joined(run, call, base, url), first, second)


def _joined(run: Interpreter, call: LibraryCall, base: Value, url: Value) -> Value:
    note = Step(call.site, "passed through `urljoin`")
    if not is_tainted(url) or not leaves(run, url):
        text = string(base)
        between = [] if text is not None and text.endswith("/") else [Constant("/")]
        return concatenate([base, *between, url])
    return join(derived("urljoin()", base, url, step=note))


@on("fnmatch.fnmatch", "fnmatch.fnmatchcase")
def fits(run: Interpreter, call: LibraryCall) -> Value:
    """A host that fits a pattern of the program is one that the program means."""
    name = call.arguments.get(0, "name") or UNKNOWN
    return (
        Verdict(None, tuple(of_wholes(name, EVERYTHING).items()))
        if has_mark(name, HOST)
        else Unknown("fnmatch()")
    )


@on("django.utils.http.url_has_allowed_host_and_scheme", "django.utils.http.is_safe_url",
    "flask_appbuilder.utils.base.is_safe_redirect_url", "flask_security.utils.validate_redirect_url",
    "flask_user.utils.is_safe_url")  # fmt: skip
def is_own(run: Interpreter, call: LibraryCall) -> Value:
    """Libraries that tell whether a URL stays on the site."""
    url = call.arguments.get(0, "url") or UNKNOWN
    return Verdict(None, (*about(url, ["redirect"]), *about_sources(url, ["redirect"])))


for _class in FIELDS:
    ATTRIBUTES[_class] = _attribute
    ITEMS[_class] = _item
    OF_LIBRARIES[f"{_class}.__iter__"] = _tuple
    OF_LIBRARIES[f"{_class}.__str__"] = _unsplit

"""Methods of constants and texts: simply called where that is bounded, kept as text with holes otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.folding import MAX_LENGTH, concatenate, fold, safe_format
from fumehood.flow.iteration import iterate
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Text,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


PADDING: Final = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"})


def constant_method(run: Interpreter, value: Value, name: str, arguments: Arguments) -> Value:
    """A method of a constant with constant arguments is simply called."""
    if name == "join" and isinstance(value, Constant):
        return _join(run, value, arguments)
    if name == "format" and isinstance(value, Constant):
        return _format(value, arguments)
    if not isinstance(value, Constant) or arguments.rest:
        return Unknown(f"{name}()")
    try:
        positional = concrete(*arguments.positional)
        keywords = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
    except NotConcrete:
        return Unknown(f"{name}()")
    method = getattr(value.value, name, None)
    if not callable(method) or not _bounded(value.value, name, [*positional, *keywords.values()]):
        return Unknown(f"{name}()")
    return fold(lambda: method(*positional, **keywords), owner=run.memory.owner)


def _bounded(value: Any, name: str, arguments: list[Any]) -> bool:
    """Whether a method neither takes nor makes anything long."""
    texts = [one for one in (value, *arguments) if isinstance(one, str | bytes)]
    if name.startswith("__") or any(len(text) > MAX_LENGTH for text in texts):
        return False
    if name in PADDING:
        return all(not isinstance(item, int) or item <= 10_000 for item in arguments)
    if name == "replace" and len(texts) > 2:
        return (len(value) + 1) * max(1, len(texts[2])) <= MAX_LENGTH
    if name == "translate":
        return len(value) < 100
    return name not in {"encode", "decode"} or all(
        item in {"utf-8", "utf8", "ascii", "latin-1"} for item in arguments
    )


def _join(run: Interpreter, separator: Constant, arguments: Arguments) -> Value:

    elements = iterate(run, arguments.get(0) or UNKNOWN)
    if elements is None or not isinstance(separator.value, str):
        return Unknown("join()")
    pieces: list[Value] = []
    for element in elements:
        pieces += [separator, element] if pieces else [element]
    return concatenate(pieces) if pieces else Constant("")


def _format(template: Constant, arguments: Arguments) -> Value:
    values = [*arguments.positional, *arguments.keywords.values()]
    text = template.value
    if not isinstance(text, str) or arguments.rest:
        return Unknown("format()")
    plain = all(isinstance(item, Constant) and isinstance(item.value, str | int | bool) for item in values)
    known = [item.value for item in values if isinstance(item, Constant)]
    if not plain or not safe_format(text, known) or "." in text.partition("{")[2] or "[" in text:
        return Text((text, *values)) if values else template
    positional = [item.value for item in arguments.positional if isinstance(item, Constant)]
    keywords = {key: item.value for key, item in arguments.keywords.items() if isinstance(item, Constant)}
    return fold(lambda: text.format(*positional, **keywords))

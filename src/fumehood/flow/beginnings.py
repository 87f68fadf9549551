"""How several texts begin alike, so that what stands for all of them still begins so: a URL keeps its host."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fumehood.flow.values import Value


def same_start(several: Iterable[Value]) -> tuple[tuple[str | Value, ...], list[Value]]:
    """The piece that all of several texts begin with, or none, and the unknown pieces that may follow it."""
    texts: list[tuple[str | Value, ...]] = [getattr(one, "parts", (one,)) for one in several]
    begin = int(len(texts) > 1 and all(parts[0] == texts[0][0] for parts in texts))
    return texts[0][:begin], [part for parts in texts for part in parts[begin:] if not isinstance(part, str)]

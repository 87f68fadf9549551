"""Regular expressions that are compiled when they are first asked: a scan that starts has no use for most of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, AnyStr, cast

if TYPE_CHECKING:
    from collections.abc import Callable


class _Later:
    """Stands for a pattern: what is asked of it for the first time is kept, so that nothing comes in between again."""

    def __init__(self, compiled: Callable[[], object]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> object:
        found = getattr(self._compiled(), name)
        setattr(self, name, found)
        return found


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, for constants of a module; re.error comes with the first use.

    400 patterns are a sixth of the time from the start of the process to the first file.
    """
    return cast("re.Pattern[AnyStr]", _Later(lambda: re.compile(pattern, flags)))

"""Settings of Dynaconf: files with a section for each environment, over what all of them share.

Variables of the environment go before what is in them: https://www.dynaconf.com/configuration/#environments
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.concrete import abstract
from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.values import FALSE, Constant, Listing, Value, options
from fumehood.framework.apps.config import store_options
from fumehood.framework.apps.config_objects import places_of
from fumehood.framework.apps.modes import mode_of_name
from fumehood.framework.apps.puts import Put
from fumehood.framework.apps.written_files import entries, place
from fumehood.framework.pages.pages import templates_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

FILES: Final = tuple(
    f"{name}.{ending}" for name in ("settings", ".secrets") for ending in ("yaml", "yml", "toml", "json")
)
"""What is looked for where no file is named."""

SHARED: Final = ("default", "global")


def load_settings(run: Interpreter, call: LibraryCall, order: int) -> None:
    """Put what the files say into the configuration that is the receiver; without an environment, of any of them."""
    found = [(path, text, said) for name in _names(call) for path, text, said in _files(run, call, name)]
    given = call.arguments.keywords
    if truth(given.get("environments") or FALSE) is not True and not any(
        isinstance(said.get("default"), dict) for _, _, said in found
    ):
        sections = [""]
    else:
        chosen = string(given.get("env") or FALSE)
        named = dict.fromkeys(
            key for _, _, said in found for key, one in said.items() if isinstance(one, dict)
        )
        sections = [chosen.lower()] if chosen else [one for one in named if one.lower() not in SHARED]
    sources: list[dict[str, Put]] = []
    for section in sections or ["default"]:
        made: dict[str, Put] = {}
        for path, text, said in found:
            for part in (SHARED[0], section, SHARED[1]) if section else ("",):
                made.update(_puts(run, path, text, said, part, order))
        sources.append(made)
    if found:
        store_options(run, call, list(sources), order, tuple(map(mode_of_name, sections or ["default"])))


def _names(call: LibraryCall) -> list[Value]:
    """The files that are named, else those that are looked for."""
    given = call.arguments.keywords
    named = given.get("settings_files") or given.get("settings_file")
    if isinstance(named, Listing):
        return [present(one) for one in named.elements]
    return list(options(named)) if named is not None else [Constant(name) for name in FILES]


def _files(run: Interpreter, call: LibraryCall, name: Value) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path in places_of(name, call):
        text = templates_of(run).read(path)
        said = None if text is None else entries(path, text)
        if text is not None and said is not None:
            yield path, text, said
            return


def _puts(
    run: Interpreter, path: str, text: str, said: Mapping[str, Any], section: str, order: int
) -> Iterator[tuple[str, Put]]:
    """The entries of one section, the whole file if there are none."""
    own = next((one for key, one in said.items() if key.lower() == section), {}) if section else said
    for key, value in own.items() if isinstance(own, dict) else ():
        if isinstance(value, str) and value.startswith("@"):
            continue
        at = place(path, text, key, section)
        made = abstract(value, run.memory.owner)
        known = Constant(made.value, at) if isinstance(made, Constant) else made
        yield key.upper(), Put(known, at, mode_of_name(section), f"`{path}`", order)

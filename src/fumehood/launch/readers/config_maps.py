"""ConfigMaps of Kubernetes: variables that containers take over from other manifests in the same folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Word
from fumehood.launch.readers.manifest import variables, words
from fumehood.project.imports import parent
from fumehood.regex import regex

CONFIG_MAP: Final = regex(r"""kind["']?\s*:\s*["']?ConfigMap\b|^configMapGenerator:""", re.MULTILINE)
YAML: Final = (".yml", ".yaml")
MOST_FILES: Final = 20
"""Manifests of a folder in which a ConfigMap is looked for."""


@dataclass(slots=True)
class ConfigMaps:
    """The ConfigMaps that a manifest may refer to: its own, and those of the other files in its folder."""

    document: Document
    deployment: Deployment
    others: Mapping[str, Mapping[str, Word]] | None = None

    def find(self, name: str | None) -> Mapping[str, Word]:
        """What a ConfigMap has; nothing if it is not there."""
        found = _config_maps(self.document.path, self.document.text).get(name or "")
        if found is not None:
            return found
        self.others = self._others() if self.others is None else self.others
        return self.others.get(name or "", {})

    def _others(self) -> Mapping[str, Mapping[str, Word]]:
        folder = parent(self.document.path)
        found: dict[str, Mapping[str, Word]] = {}
        paths = (path for path in self.deployment.paths if parent(path) == folder and path.endswith(YAML))
        for path in islice((path for path in paths if self._may_have_one(path)), MOST_FILES):
            other = self.deployment.document(path, sure=False)
            found |= _config_maps(path, other.text) if other is not None else {}
        return found

    def _may_have_one(self, path: str) -> bool:
        return b"onfigMap" in (self.deployment.content(path, sure=False) or b"")


@lru_cache(maxsize=64)
def _config_maps(path: str, text: str) -> Mapping[str, Mapping[str, Word]]:
    """The ConfigMaps of a file by their names; those that Kustomize generates as far as they are literals."""
    found: dict[str, Mapping[str, Word]] = {}
    if not CONFIG_MAP.search(text):
        return found
    try:
        for node in objects(read_yaml(Document(path, text))):
            if node.string("kind") == "ConfigMap":
                found[node.string("metadata", "name") or ""] = variables(node.pairs("data"))
            for generated in node.each("configMapGenerator"):
                literals = [word for word in words(generated.get("literals")) if "=" in word.text]
                found[generated.string("name") or ""] = {
                    word.text.partition("=")[0]: replace(word, text=word.text.partition("=")[2].strip("'\""))
                    for word in literals
                }
    except Unreadable:
        pass  # the reader of that file says so
    return found


def objects(nodes: Iterable[Node]) -> Iterator[Node]:
    """The objects of a manifest, those of a `List` one by one."""
    for node in nodes:
        if (node.string("kind") or "").endswith("List"):
            yield from node.each("items")
        else:
            yield node

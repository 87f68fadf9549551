from __future__ import annotations

import json
from dataclasses import dataclass, field

import jsonpickle


@dataclass
class Dashboard:
    title: str
    widgets: list[str] = field(default_factory=list)

    def dump(self) -> str:
        return jsonpickle.encode(self)


def load_dashboard(document: str) -> Dashboard:
    return jsonpickle.decode(document)  # finding: unsafe-deserialization

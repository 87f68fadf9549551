from typing import Any

import yaml

try:
    from yaml import CLoader as ConfigLoader
except ImportError:
    from yaml import Loader as ConfigLoader


def load_rules(stream) -> list[dict[str, Any]]:
    document = yaml.load(stream, Loader=ConfigLoader)  # finding: unsafe-deserialization
    if not isinstance(document, dict):
        raise ValueError("a mapping is expected")
    return document.get("rules", [])

from collections.abc import Callable
from importlib import import_module

HANDLERS = {
    "cleanup": "jobs.tasks:cleanup",
    "reindex": "jobs.tasks:reindex",
}


def load(name: str) -> Callable[..., str]:
    module_name, _, attribute = HANDLERS[name].partition(":")
    module = import_module(module_name)
    return getattr(module, attribute)

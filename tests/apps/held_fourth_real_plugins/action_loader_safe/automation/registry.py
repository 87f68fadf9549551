import importlib

ACTIONS = {
    "notify": ("automation.actions", "notify"),
    "archive": ("automation.actions", "archive"),
}


def resolve(name):
    module_name, function_name = ACTIONS[name]
    return getattr(importlib.import_module(module_name), function_name)

import importlib

ACTIONS = {
    "notify": ("automation.actions", "notify"),
    "archive": ("automation.actions", "archive"),
}


def resolve(name):
    module_name, function_name = name.rsplit(".", 1)
    return getattr(importlib.import_module(module_name), function_name)  # finding: code-injection

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader


class BadSettings(Exception):
    pass


def parse(document: bytes) -> dict:
    try:
        tree = yaml.load(document, Loader=Loader)
    except yaml.YAMLError as exc:
        raise BadSettings from exc
    if not isinstance(tree, dict):
        raise BadSettings
    return tree

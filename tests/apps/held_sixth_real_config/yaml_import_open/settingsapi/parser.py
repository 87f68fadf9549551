import yaml

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader


class BadSettings(Exception):
    pass


def parse(document: bytes) -> dict:
    try:
        tree = yaml.load(document, Loader=Loader)  # finding: unsafe-deserialization
    except yaml.YAMLError as exc:
        raise BadSettings from exc
    if not isinstance(tree, dict):
        raise BadSettings
    return tree

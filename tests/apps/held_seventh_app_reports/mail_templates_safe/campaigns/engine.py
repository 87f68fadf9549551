from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment as Environment


def build_environment():
    return Environment(autoescape=True, undefined=StrictUndefined)

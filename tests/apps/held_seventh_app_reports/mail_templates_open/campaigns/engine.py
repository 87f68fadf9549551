from jinja2 import Environment, StrictUndefined


def build_environment():
    return Environment(autoescape=True, undefined=StrictUndefined)

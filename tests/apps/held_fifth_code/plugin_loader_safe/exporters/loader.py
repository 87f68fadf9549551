import ast

DEFAULTS = {"delimiter": ",", "header": True}


def parse_options(source: str) -> dict:
    """Options are written as a Python dict: {'delimiter': ';'}"""
    try:
        options = ast.literal_eval(source)
    except (SyntaxError, ValueError):
        options = {}
    return DEFAULTS | options if isinstance(options, dict) else DEFAULTS

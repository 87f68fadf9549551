import ast
import json
import operator

OPS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}


def literal(text: str):
    try:
        return ast.literal_eval(text[:200])
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None


def apply(name: str, left: int, right: int) -> int:
    return OPS[name](left, right)


def restore(text: str) -> dict:
    value = json.loads(text)
    return value if isinstance(value, dict) else {}

import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


class FormulaError(ValueError):
    """The formula is not understood."""


def _walk(node: ast.AST, row: dict[str, int]) -> int:
    match node:
        case ast.Constant(value=int() as number):
            return number
        case ast.Name(id=name) if name in row:
            return row[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](_walk(left, row), _walk(right, row))
    raise FormulaError


def compute(expression: str, row: dict[str, int]) -> int:
    try:
        tree = ast.parse(expression[:200], mode="eval")
    except SyntaxError as exc:
        raise FormulaError from exc
    return _walk(tree.body, row)

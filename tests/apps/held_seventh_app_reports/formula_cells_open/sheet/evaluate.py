from .tokens import is_formula


class FormulaError(Exception):
    pass


def evaluate(text: str):
    if not is_formula(text):
        raise FormulaError
    try:
        return eval(text, {"__builtins__": {}}, {})  # finding: code-injection
    except (SyntaxError, ArithmeticError, TypeError):
        raise FormulaError from None

class FormulaError(ValueError):
    """The formula is not understood."""


def compute(expression: str, row: dict[str, int]) -> int:
    names = {"__builtins__": {}, **row}
    try:
        return eval(expression, names)  # finding: code-injection
    except Exception as exc:
        raise FormulaError from exc

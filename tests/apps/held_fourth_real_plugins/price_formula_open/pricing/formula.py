from simpleeval import simple_eval

NAMES = ("width", "height", "amount")


def price(expression: str, values: dict[str, int]) -> float:
    names = {key: values.get(key, 0) for key in NAMES}
    return eval(expression, {"__builtins__": {}}, names)  # finding: code-injection

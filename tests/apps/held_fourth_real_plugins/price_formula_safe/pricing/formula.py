from simpleeval import simple_eval

NAMES = ("width", "height", "amount")


def price(expression: str, values: dict[str, int]) -> float:
    names = {key: values.get(key, 0) for key in NAMES}
    return simple_eval(expression, names=names)

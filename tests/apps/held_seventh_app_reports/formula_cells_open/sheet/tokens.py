import re

FORMULA = re.compile(r"^[0-9+\-*/(). ]+", re.ASCII)


def is_formula(text: str) -> bool:
    return bool(FORMULA.match(text)) and "**" not in text

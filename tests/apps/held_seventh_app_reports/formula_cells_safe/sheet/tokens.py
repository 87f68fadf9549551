import re

FORMULA = re.compile(r"^[0-9+\-*/(). ]{1,40}\Z", re.ASCII)


def is_formula(text: str) -> bool:
    return bool(FORMULA.match(text)) and "**" not in text

import re
from string import Template

LINE = Template("$word: $count")
SHAPE = re.compile(r"[a-z]{1,30}")


def count(words: list[str], text: str) -> int:
    pattern = re.compile("|".join(map(re.escape, words)) or r"(?!)")
    return len(pattern.findall(text))


def line(word: str, number: int) -> str:
    return LINE.safe_substitute(word=word, count=number)


def shaped(word: str) -> bool:
    return SHAPE.fullmatch(word) is not None

import re


class Matcher:
    def __init__(self, needle: str, ignore_case: bool = False) -> None:
        flags = re.IGNORECASE if ignore_case else 0
        self._regex = re.compile(needle, flags)  # finding: regex-injection

    def accepts(self, line: str) -> bool:
        return self._regex.search(line) is not None

import re


class Matcher:
    flags = re.IGNORECASE

    def prepare(self, needle: str) -> str:
        return needle

    def filter(self, needle: str, texts: list[str]) -> list[str]:
        try:
            pattern = re.compile(self.prepare(needle), self.flags)
        except re.error:
            return []
        return [text for text in texts if pattern.search(text)]


class WordMatcher(Matcher):
    def prepare(self, needle: str) -> str:
        return rf"\b{re.escape(needle[:200])}\b"

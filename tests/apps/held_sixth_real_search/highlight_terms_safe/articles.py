import re
from pathlib import Path


class ArticleIndex:
    def __init__(self, folder):
        self.folder = Path(folder)

    def highlight(self, article_id, words):
        text = (self.folder / f"{article_id}.txt").read_text(encoding="utf-8")
        pattern = "|".join(f"(?:{re.escape(word)})" for word in words)
        spans = [match.span() for match in re.finditer(pattern, text)]
        return {"text": text, "spans": spans}

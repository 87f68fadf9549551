from functools import cache
from pathlib import Path

THEME_DIR = Path(__file__).parent / "themes"
KNOWN = frozenset({"light", "dark", "contrast"})


@cache
def load_stylesheet(theme: str) -> str:
    if theme in KNOWN:
        theme = theme.lower()
    path = THEME_DIR / f"{theme}.css"
    return path.read_text(encoding="utf-8")  # finding: path-traversal

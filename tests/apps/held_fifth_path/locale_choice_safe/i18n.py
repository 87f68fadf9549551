import json
import os

from constants import LANGUAGES

BASE = os.path.join(os.path.dirname(__file__), "locale")


def negotiate(lang: str | None) -> str:
    if not lang:
        return "en"
    if lang in LANGUAGES:
        return lang
    return "en"


def load_messages(lang: str) -> dict:
    with open(f"{BASE}/{lang}/messages.json", encoding="utf-8") as source:
        return json.load(source)

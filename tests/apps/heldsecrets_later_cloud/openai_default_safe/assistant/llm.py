import os
from functools import cache

from openai import OpenAI

API_KEY = os.getenv("OPENAI_API_KEY", "")


@cache
def client() -> OpenAI:
    if not API_KEY:
        raise RuntimeError("OPENAI_API_KEY is not set")
    return OpenAI(api_key=API_KEY, timeout=30)

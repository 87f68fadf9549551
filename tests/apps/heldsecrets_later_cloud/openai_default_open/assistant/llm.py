import os
from functools import cache

from openai import OpenAI

API_KEY = os.getenv("OPENAI_API_KEY", "sk-proj-DpdRW3K2vmqhuvPUHKikIWHIbqDDaW6g7vFOOfOi2FIQzMCpT3BlbkFJL6BjLcXmYiUWuhGgY1CsEq8TNs2fYVa20fDwLKuqaKYWCr68")  # finding: hardcoded-credential


@cache
def client() -> OpenAI:
    if not API_KEY:
        raise RuntimeError("OPENAI_API_KEY is not set")
    return OpenAI(api_key=API_KEY, timeout=30)

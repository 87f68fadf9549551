import os

from flask import Blueprint, request
from openai import OpenAI

bp = Blueprint("chat", __name__)
client = OpenAI(api_key="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")  # finding: hardcoded-credential


@bp.post("/")
def chat():
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": request.json["question"]}],
    )
    return {"answer": answer.choices[0].message.content}

import os

from flask import Blueprint, request
from openai import OpenAI

bp = Blueprint("chat", __name__)
client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


@bp.post("/")
def chat():
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": request.json["question"]}],
    )
    return {"answer": answer.choices[0].message.content}

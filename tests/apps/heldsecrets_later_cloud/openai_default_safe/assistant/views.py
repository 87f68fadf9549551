from flask import Blueprint, jsonify, request

from .llm import client

bp = Blueprint("assistant", __name__)


@bp.post("/summaries")
def summarise():
    text = request.get_json()["text"][:4000]
    reply = client().responses.create(model="gpt-4.1-mini", input=f"Summarise:\n{text}")
    return jsonify(summary=reply.output_text)

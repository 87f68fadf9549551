import re

from flask import Flask, jsonify, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)
PLAIN = re.compile(r"[^{}%#]*")


def reject_template_syntax(text: str) -> str:
    if not PLAIN.fullmatch(text):
        raise ValueError("template syntax is not allowed")
    return text


@app.post("/banner")
def banner():
    try:
        text = reject_template_syntax(request.form["text"])
    except ValueError:
        return jsonify(error="not allowed"), 400
    template = env.from_string("<div class='banner'>" + text + " – {{ shop }}</div>")
    return jsonify(html=template.render(shop="Harbour Books"))

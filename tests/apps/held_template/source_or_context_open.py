from flask import Flask, jsonify, request
from jinja2 import BaseLoader, Environment

app = Flask(__name__)
env = Environment(loader=BaseLoader(), autoescape=True)


def render(subject, signature):
    template = env.from_string("Dear {{ subject }}, regards " + signature)  # finding: template-injection
    return template.render(subject=subject, signature=signature)


@app.post("/letters/preview")
def preview():
    data = request.get_json()
    return jsonify(text=render(data["subject"], data["signature"]))

from flask import Flask, jsonify, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)

DEFAULT_SUBJECT = "Your order {{ order }}"


def draft():
    body = request.form.get("body", "")
    return DEFAULT_SUBJECT, body


@app.post("/preview")
def preview():
    subject, body = draft()
    template = env.from_string(body)  # finding: template-injection
    return jsonify(preview=template.render(order=1001, body=body))

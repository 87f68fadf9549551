from flask import Flask, jsonify, request
from mako.template import Template

app = Flask(__name__)


class ReplyComposer:
    def __init__(self, opening, closing):
        self.parts = [opening, "Thank you for your message.", closing]

    def source(self):
        return "\n".join(self.parts)


@app.post("/replies")
def reply():
    name = request.form.get("name", "")
    composer = ReplyComposer("Hello ${name},", "Kind regards, ${team}")
    text = Template(composer.source()).render(name=name, team="Support")
    return jsonify(text=text)

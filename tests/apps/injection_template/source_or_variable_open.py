"""Preview of the greeting line in the invitation editor."""

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


@app.get("/invitation/preview")
def preview():
    guest = request.args.get("guest", "friend")
    text = render_template_string("Dear " + guest + ", you are invited.")  # finding: template-injection
    return jsonify(preview=text)

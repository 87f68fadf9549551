import urllib.request

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.route("/webhooks/test", methods=["POST"])
def test_webhook():
    hook = request.form.get("hook", "")
    if not hook.startswith("https://"):
        abort(400)
    with urllib.request.urlopen(hook, data=b"{}", timeout=5) as reply:  # finding: server-side-request-forgery
        return jsonify(status=reply.status)

from flask import Flask, abort, jsonify, request

from outbox import Outbox
from rules import looks_like_address

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    sender = request.get_json().get("from", "")
    if not looks_like_address(sender):
        abort(400)
    Outbox("mail.internal").deliver("feedback@example.org", reply_to=sender)
    return jsonify(sent=True)

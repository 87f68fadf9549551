from flask import Flask, request

from upstream import post_event

app = Flask(__name__)


@app.route("/events", methods=["POST"])
def events():
    reply = post_event({"kind": request.json["kind"], "source": "shop"})
    return {"accepted": reply.ok}, 202

import os
from urllib.parse import urlencode

from flask import Flask, abort, redirect, request
from itsdangerous import BadSignature, URLSafeSerializer

app = Flask(__name__)
states = URLSafeSerializer(os.environ["STATE_KEY"], salt="oauth-state")


@app.route("/oauth/start")
def start():
    state = states.dumps({"return_to": "/account"})
    return redirect("https://login.example.com/authorize?" + urlencode({"state": state}))


@app.route("/oauth/callback")
def callback():
    raw = request.args.get("state", "")
    try:
        state = states.loads(raw)
    except (BadSignature, ValueError):
        abort(400)
    return redirect(state["return_to"])

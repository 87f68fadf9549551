from flask import Flask, abort, request

from tokens import issue, user_of

app = Flask(__name__)


@app.post("/refresh")
def refresh():
    uid = user_of(request.headers.get("X-Api-Token", ""))
    if uid is None:
        abort(401)
    return {"token": issue(uid)}

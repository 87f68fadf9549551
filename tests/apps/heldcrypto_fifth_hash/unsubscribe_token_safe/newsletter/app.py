from flask import Flask, abort

from newsletter import store, tokens

app = Flask(__name__)


@app.post("/unsubscribe/<int:sid>/<token>")
def unsubscribe(sid, token):
    if not tokens.check(sid, store.email_of(sid), token):
        abort(403)
    store.remove(sid)
    return "", 204

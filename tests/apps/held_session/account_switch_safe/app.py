from flask import Flask, abort, jsonify, request, session

from accounts import accounts_of

app = Flask(__name__)
app.config.from_prefixed_env()


@app.post("/accounts/switch")
def switch():
    wanted = request.get_json().get("account")
    own = accounts_of(session.get("uid"))
    if wanted not in own:
        abort(403)
    session["account"] = wanted
    return jsonify(switched=True)

import logging

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()
log = logging.getLogger(__name__)


@app.post("/token")
def token():
    username = request.form.get("username", "")
    password = request.form.get("password", "")
    if password != app.config["SERVICE_PASSWORD"]:
        log.warning("login failed for %r, password %r", username, password)  # finding: sensitive-data-logged
        abort(403)
    return jsonify(ok=True)

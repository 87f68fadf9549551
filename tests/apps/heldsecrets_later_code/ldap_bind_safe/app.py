from flask import Flask, abort, jsonify

from directory import find_mail

app = Flask(__name__)
app.config.from_prefixed_env("INTRANET")


@app.get("/people/<uid>/mail")
def mail(uid):
    address = find_mail(uid)
    if address is None:
        abort(404)
    return jsonify(mail=address)

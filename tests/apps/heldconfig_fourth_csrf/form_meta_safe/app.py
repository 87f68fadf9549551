import os

from flask import Flask, abort, jsonify, session

from forms import TransferForm

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
TRANSFERS: list[tuple] = []


@app.post("/transfer")
def transfer():
    if "account" not in session:
        abort(401)
    form = TransferForm()
    if not form.validate_on_submit():
        return jsonify(errors=form.errors), 400
    TRANSFERS.append((session["account"], form.iban.data, form.amount.data))
    return jsonify(ok=True)

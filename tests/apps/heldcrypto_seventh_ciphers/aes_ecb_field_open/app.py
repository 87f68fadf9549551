from flask import Flask, request
from flask_login import current_user, login_required

from fields import encrypt_iban, last_digits
from models import Payout, db

app = Flask(__name__)
app.config.from_envvar("PAYOUT_SETTINGS")
db.init_app(app)


@app.route("/payout", methods=["PUT"])
@login_required
def set_payout():
    iban = request.form["iban"]
    db.session.merge(
        Payout(user_id=current_user.id, iban=encrypt_iban(iban), hint=last_digits(iban))
    )
    db.session.commit()
    return "", 204

from flask import Flask, jsonify
from flask_login import current_user, login_required

from tickets import make_ticket

app = Flask(__name__)
app.config.from_prefixed_env()


@app.route("/seats/<int:seat>/ticket")
@login_required
def ticket(seat):
    return jsonify(ticket=make_ticket(current_user.id, seat))

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class Booking(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    room = db.Column(db.String(20))
    note = db.Column(db.String(200))
    price = db.Column(db.Numeric)
    paid = db.Column(db.Boolean, default=False)


def update_booking(booking, changes):
    for name, value in changes.items():
        setattr(booking, name, value)  # finding: mass-assignment


@app.route("/bookings/<int:booking_id>", methods=["PUT"])
def change_booking(booking_id):
    booking = db.get_or_404(Booking, booking_id)
    body = request.get_json(force=True)
    update_booking(booking, {"note": "", **body["booking"]})
    db.session.commit()
    return jsonify(changed=True)

from flask import Flask, jsonify, request

from models import Ticket, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///tickets.db"
db.init_app(app)


@app.post("/tickets/<int:tid>")
def edit_ticket(tid):
    ticket = db.get_or_404(Ticket, tid)
    ticket.assign(request.form)
    db.session.commit()
    return jsonify(id=tid)

import os

from flask import Flask, request
from flask_login import current_user, login_required

from models import Secret, db
from vaultbox import lock

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.post("/secrets")
@login_required
def add_secret():
    row = Secret(owner_id=current_user.id, body=lock(request.form["text"], current_user.id))
    db.session.add(row)
    db.session.commit()
    return {"id": row.id}, 201

import hashlib
import os

from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Invitation(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255))
    digest = db.Column(db.String(64), index=True)


class CachedPage(db.Model):
    key = db.Column(db.String(40), primary_key=True)
    body = db.Column(db.Text)


@app.get("/join/<code>")
def join(code):
    digest = hashlib.sha256(code.encode()).hexdigest()
    invitation = Invitation.query.filter_by(digest=digest).first()
    if invitation is None:
        abort(404)
    return {"email": invitation.email}


@app.get("/page")
def page():
    key = hashlib.sha1(request.full_path.encode(), usedforsecurity=False).hexdigest()
    cached = db.session.get(CachedPage, key)
    return {"cached": cached is not None}

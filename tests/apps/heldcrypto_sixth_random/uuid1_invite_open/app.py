import os
import uuid

from flask import Flask, abort
from flask.views import MethodView
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Invite(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    team_id = db.Column(db.Integer, nullable=False)
    token = db.Column(db.String(36), unique=True)


class InviteView(MethodView):
    def post(self, team_id):
        invite = Invite(team_id=team_id, token=str(uuid.uuid1()))  # finding: weak-random
        db.session.add(invite)
        db.session.commit()
        return {"token": invite.token}, 201


def accept(token):
    invite = Invite.query.filter_by(token=token).first()
    if invite is None:
        abort(404)
    return {"team": invite.team_id}


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    app.add_url_rule("/teams/<int:team_id>/invites", view_func=InviteView.as_view("invites"))
    app.add_url_rule("/accept/<token>", view_func=accept)
    return app

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120), unique=True)
    plan = db.Column(db.String(20), default="free")
    credit = db.Column(db.Integer, default=0)


class AccountView(MethodView):
    def post(self):
        account = Account(email=request.get_json()["email"])
        db.session.add(account)
        db.session.commit()
        return jsonify(id=account.id, plan=account.plan), 201


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    app.add_url_rule("/accounts", view_func=AccountView.as_view("accounts"))
    return app

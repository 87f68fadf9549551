import os

from flask import Flask, redirect, request

from .models import Member, db


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)

    @app.post("/join")
    def join():
        member = Member(nick=request.form["nick"])
        member.set_password(request.form["password"])
        db.session.add(member)
        db.session.commit()
        return redirect("/")

    return app

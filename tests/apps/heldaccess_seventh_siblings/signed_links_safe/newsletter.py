import os

from flask import Flask, abort, render_template, request
from flask_security import Security, SQLAlchemyUserDatastore, auth_required
from itsdangerous import BadSignature, URLSafeSerializer

from models import Role, Subscriber, User, db

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
security = Security(app, SQLAlchemyUserDatastore(db, User, Role))
links = URLSafeSerializer(app.config["SECRET_KEY"], salt="unsubscribe")


@app.route("/subscribers/<int:subscriber_id>/remove", methods=["POST"])
@auth_required("session")
def remove(subscriber_id):
    db.session.delete(db.get_or_404(Subscriber, subscriber_id))
    db.session.commit()
    return "", 204


@app.route("/subscribers/import", methods=["POST"])
@auth_required("session")
def import_subscribers():
    for line in request.get_data(as_text=True).splitlines():
        db.session.add(Subscriber(email=line.strip()))
    db.session.commit()
    return "", 204


@app.route("/unsubscribe/<token>", methods=["GET", "POST"])
def unsubscribe(token):
    try:
        subscriber_id = links.loads(token)
    except BadSignature:
        abort(404)
    subscriber = db.get_or_404(Subscriber, subscriber_id)
    if request.method == "POST":
        db.session.delete(subscriber)
        db.session.commit()
        return render_template("unsubscribed.html")
    return render_template("unsubscribe.html", subscriber=subscriber)

import os

from flask import Flask, request
from flask_login import LoginManager, current_user, login_required

from forms import EmailForm
from models import User, db

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_HTTPONLY=True,
    REMEMBER_COOKIE_SAMESITE="Lax",
)
db.init_app(app)
login_manager = LoginManager(app)


@login_manager.user_loader
def load(user_id):
    return db.session.get(User, int(user_id))


@app.route("/email", methods=["POST"])  # finding: csrf-unprotected
@login_required
def email():
    form = EmailForm(request.form)
    if not form.validate():
        return {"errors": form.errors}, 422
    current_user.email = form.email.data
    db.session.commit()
    return {"email": current_user.email}

import os

from flask import Flask, request
from flask_mail import Mail, Message

from models import PasswordReset, User, db
from tokens import new_reset_token

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"],
    MAIL_SERVER="localhost",
)
db.init_app(app)
mail = Mail(app)


@app.post("/password/forgot")
def forgot():
    user = User.query.filter_by(email=request.form["email"]).first()
    if user:
        token, expires = new_reset_token()
        db.session.add(PasswordReset(user_id=user.id, token=token, expires=expires))
        db.session.commit()
        link = "https://club.example.org/password/reset/" + token
        mail.send(Message("Reset", recipients=[user.email], body=link))
    return "If the address is known, a mail is on its way."

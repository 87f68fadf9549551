import os
import smtplib
from string import Template

from flask import Flask, jsonify
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Email

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
MAIL = Template(
    "From: shop@example.org\nTo: shop@example.org\nReply-To: $reply\nSubject: Offer\n\nAsked by web."
)


class OfferForm(FlaskForm):
    reply_to = StringField("Your address", validators=[DataRequired(), Email()])


@app.post("/offer")
def offer():
    form = OfferForm()
    if not form.validate_on_submit():
        return jsonify(error="check the form"), 400
    with smtplib.SMTP("mail.internal", 587) as server:
        server.starttls()
        message = MAIL.substitute(reply=form.reply_to.data)
        server.sendmail("shop@example.org", "shop@example.org", message)
    return jsonify(sent=True)

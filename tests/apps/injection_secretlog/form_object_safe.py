import os

from flask import Flask, jsonify
from flask_wtf import FlaskForm
from wtforms import IntegerField, PasswordField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


class PinForm(FlaskForm):
    customer = IntegerField("Customer number", validators=[InputRequired()])
    password = PasswordField("Password", validators=[InputRequired()])


@app.route("/phone-banking", methods=["POST"])
def phone_banking():
    form = PinForm()
    if form.validate_on_submit():
        app.logger.info(f"customer signs in with {form.customer.data!r}")
        return jsonify(ok=True)
    return jsonify(ok=False), 400

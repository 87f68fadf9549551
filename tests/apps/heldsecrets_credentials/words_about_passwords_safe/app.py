import os

from flask import Flask, jsonify
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import PasswordField
from wtforms.validators import Length

PASSWORD_RESET_PATH = "/account/password/reset"
PASSWORD_HINT = "Use at least 12 characters, please"
TOKEN_HEADER = "X-Auth-Token"
PASSWORD_REGEX = r"^(?=.*[A-Z])(?=.*\d).{12,}$"
API_KEY_NAME = "partner_api_key"

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
CSRFProtect(app)


class PasswordForm(FlaskForm):
    password = PasswordField("New password", validators=[Length(min=12, message=PASSWORD_HINT)])
    secret_question = PasswordField("Name of your first pet")


@app.post(PASSWORD_RESET_PATH)
def reset():
    return jsonify(ok=PasswordForm().validate(), header=TOKEN_HEADER)

from flask import Flask, request
from flask_login import LoginManager, current_user, login_required

from accounts import db, update_profile

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)
LoginManager(app)


@app.put("/me")
@login_required
def me():
    update_profile(current_user.id, request.get_json())
    return "", 204

import os

from flask import Flask, render_template, request
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)


@app.route("/reports")
@login_required
def reports():
    return render_template("reports.html", page=request.args.get("page", "1"))

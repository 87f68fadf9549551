import os

from flask import Flask, jsonify
from flask_login import login_required

from extensions import db, login_manager

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.route("/me")
@login_required
def me():
    return jsonify(ok=True)


login_manager.init_app(app)

if __name__ == "__main__":
    app.run(port=5000)

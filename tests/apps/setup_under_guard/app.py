from flask import Flask, session
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
db = SQLAlchemy(app)

@app.route("/")
def index():
    return session.get("x", "")

if __name__ == "__main__":
    app.secret_key = "super secret key"  # finding: setup-only-under-main
    app.config["SESSION_TYPE"] = "filesystem"
    db.create_all()
    app.run(debug=True)  # finding: debug-enabled

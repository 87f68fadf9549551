import os
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["K"]
db = SQLAlchemy(app)
with app.app_context():
    db.create_all()
if __name__ == "__main__":
    with app.app_context():
        db.create_all()
    app.config["DEBUG"] = False
    app.run()

from flask import Flask
from flask_babel import Babel
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:////srv/survey/survey.db"
db = SQLAlchemy(app)
migrate = Migrate(app, db)
babel = Babel(app)


@app.cli.group()
def translate():
    """Translation commands."""


@translate.command("compile")
def compile_translations():
    """Compile all languages."""


@app.route("/questions")
def questions():
    return {"questions": []}

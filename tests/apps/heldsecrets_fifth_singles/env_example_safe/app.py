"""Settings are read from .env, see .env.example.

    export DATABASE_URL=postgresql://user:password@localhost/dbname
"""
import os

import stripe
from dotenv import load_dotenv
from flask import Flask

load_dotenv()

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
stripe.api_key = os.environ["STRIPE_SECRET_KEY"]


@app.get("/")
def index():
    return "ok"

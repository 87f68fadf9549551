import os

import stripe
from dotenv import load_dotenv
from flask import Flask

load_dotenv()
app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
stripe.api_key = os.environ["STRIPE_API_KEY"]


@app.get("/")
def index():
    return {"stripe": stripe.api_version}

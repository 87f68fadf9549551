import os

import stripe
from dotenv import load_dotenv
from flask import Flask

load_dotenv()
app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
stripe.api_key = os.environ["STRIPE_API_KEY"]


@app.get("/balance")
def balance():
    return {"available": stripe.Balance.retrieve()["available"]}

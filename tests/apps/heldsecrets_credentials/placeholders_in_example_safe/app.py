import os

from dotenv import load_dotenv
from flask import Flask, jsonify

load_dotenv()
app = Flask(__name__)
app.config["STRIPE_API_KEY"] = os.environ["STRIPE_API_KEY"]

if app.config["STRIPE_API_KEY"] == "<your-stripe-key>":
    raise SystemExit("copy .env.example to .env and fill it in")


@app.get("/plans")
def plans():
    return jsonify(["basic", "pro"])

import os

from flask import Flask
from sendgrid import SendGridAPIClient

app = Flask(__name__)
client = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])


@app.get("/health")
def health():
    return "ok"

from flask import Flask, request

from mailer import Mailer

app = Flask(__name__)
mailer = Mailer("smtp.example.org", "shop@example.org")


@app.post("/receipts")
def receipts():
    mailer.send("books@example.org", f"Order {int(request.json['order'])}")
    return "", 202

import os

from flask import Flask, jsonify, render_template, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
mail = Mail(app)


@app.post("/feedback")
def feedback():
    body = render_template("feedback.txt", text=request.form["text"])
    mail.send(Message("Feedback", recipients=["team@example.com"], body=body, sender="web@example.com"))
    return jsonify(sent=True)

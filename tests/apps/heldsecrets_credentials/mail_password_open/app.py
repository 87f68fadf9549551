from flask import Flask, jsonify
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_object("config.Config")
mail = Mail(app)


@app.post("/newsletter/send")
def send():
    mail.send(Message("News", recipients=["list@example.com"], body="The spring issue is out."))
    return jsonify(sent=True)

from flask import Flask, jsonify, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_object("config.Config")
mail = Mail(app)


@app.get("/orders/<int:number>/receipt")
def receipt(number):
    link = url_for("receipt", number=number, _external=True)
    mail.send(Message("Receipt", recipients=["office@example.com"], body=link))
    return jsonify(sent=number)

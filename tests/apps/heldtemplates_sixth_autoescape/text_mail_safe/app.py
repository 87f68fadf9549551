from flask import Flask, render_template, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)


@app.post("/orders")
def order():
    message = Message("Your order", recipients=[request.form["email"]])
    message.body = render_template("mail/order.txt", name=request.form["name"])
    message.html = render_template("mail/order.html", name=request.form["name"])
    mail.send(message)
    return "", 202

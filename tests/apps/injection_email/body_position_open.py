import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)
SENDER = "orders@example.org"


def compose(title, text):
    return f"From: {SENDER}\r\nTo: kitchen@example.org\r\nSubject: {title}\r\n\r\n{text}\r\n"


@app.post("/orders")
def order():
    dish = request.get_json()["dish"]
    message = compose("Order: " + dish, "A guest has ordered.")
    server = smtplib.SMTP("localhost", 25)
    server.sendmail(SENDER, "kitchen@example.org", message)  # finding: email-injection
    server.quit()
    return jsonify(ok=True)

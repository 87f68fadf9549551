import smtplib

from flask import Flask, jsonify

from settings import settings

app = Flask(__name__)
app.config["SECRET_KEY"] = settings.secret_key.get_secret_value()


@app.get("/smtp")
def smtp():
    with smtplib.SMTP_SSL("smtp.example.com") as server:
        server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
    return jsonify(ok=True)

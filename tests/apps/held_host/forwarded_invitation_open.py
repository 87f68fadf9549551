import smtplib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

KNOWN_HOSTS = {"app.example.com", "app.example.de"}
SENDER, TEAM = "app@example.com", "team@example.com"
HEAD = "Subject: You are invited\r\n\r\nJoin us: "


@app.post("/invite")
def invite():
    host = request.headers.get("X-Forwarded-Host") or request.host
    if not host:
        abort(400)
    with smtplib.SMTP("localhost") as smtp:
        smtp.sendmail(SENDER, TEAM, HEAD + f"https://{host}/join")  # finding: host-header-trusted
    return jsonify(sent=True)

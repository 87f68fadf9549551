import secrets
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)
SITE = {"host": "members.example.org", "sender": "noreply@example.org"}
STAFF = {"editor": "editor@example.org", "chair": "chair@example.org"}


@app.post("/login-link/<any(editor, chair):role>")
def login_link(role):
    token = secrets.token_hex(24)
    host = request.headers.get("Host", SITE["host"])
    text = "Subject: Your login link\r\n\r\nhttps://%s/login/%s\r\n" % (host, token)
    with smtplib.SMTP("mail.internal") as smtp:
        smtp.sendmail(SITE["sender"], [STAFF[role]], text)  # finding: host-header-trusted
    return jsonify(sent=True)

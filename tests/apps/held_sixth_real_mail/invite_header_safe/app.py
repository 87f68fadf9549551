from flask import Flask, request

from invitations import invite

app = Flask(__name__)
app.config["MAIL_FROM"] = "team@example.com"


@app.post("/invitations")
def create_invitation():
    body = request.get_json()
    invite(app.config["MAIL_FROM"], body["email"], body.get("team", "our team"))
    return {"status": "sent"}, 202

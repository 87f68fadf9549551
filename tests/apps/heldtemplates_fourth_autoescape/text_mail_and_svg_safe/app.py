from flask import Flask, Response, render_template, request
from flask_mail import Mail, Message

app = Flask(__name__)
mail = Mail(app)


@app.post("/contact")
def contact():
    body = render_template("mail/contact.txt", text=request.json["text"])
    mail.send(Message("Contact", recipients=["desk@example.org"], body=body))
    return {"sent": True}


@app.get("/robots.txt")
def robots():
    return Response(render_template("robots.txt", host=request.host), mimetype="text/plain")


@app.get("/badge.svg")
def badge():
    svg = render_template("badge.svg", label=request.args.get("label", "ok"))
    return Response(svg, mimetype="image/svg+xml")

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["SITE_NAME"] = "Fritz' garden shop"

GREETINGS = {"de": "Willkommen bei {app.config[SITE_NAME]}!", "en": "Welcome to {app.config[SITE_NAME]}!"}


@app.get("/greeting")
def greeting():
    wanted = request.cookies.get("greeting", "en")
    template = GREETINGS.get(wanted, wanted)
    return jsonify(text=template.format(app=app))  # finding: format-string-injection

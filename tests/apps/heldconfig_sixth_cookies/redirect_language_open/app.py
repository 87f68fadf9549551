import os

from flask import Flask, redirect, url_for

SECURE_COOKIES = True
app = Flask(__name__)
app.config["LANGUAGES"] = {"de", "en", "fr"}
app.config["DOMAIN"] = os.environ.get("COOKIE_DOMAIN")


@app.get("/api/texts")
def texts():
    return {"texts": []}


@app.get("/access/<code>")
def access(code: str):
    from access_codes import redeem

    grant = redeem(code)
    response = redirect(url_for("texts"))
    response.set_cookie("grant", grant, domain=app.config["DOMAIN"], secure=SECURE_COOKIES, samesite="Lax")  # finding: insecure-cookie
    return response

from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
OWN_HOSTS = {"www.example.com", "shop.example.com"}


def trusted(target):
    parts = urlsplit(target)
    return parts.scheme in ("", "https") or parts.hostname in OWN_HOSTS


@app.get("/")
def home():
    return {"shop": True}


@app.post("/currency")
def currency():
    target = request.form.get("return_to", "")
    if not trusted(target):
        target = url_for("home")
    response = redirect(target, code=303)  # finding: open-redirect
    response.set_cookie("currency", "EUR", secure=True, httponly=True, samesite="Lax")
    return response

from flask import Flask, request

from .accounts import onboard, welcome_emoji

app = Flask(__name__)
directory: dict[str, str] = {}


@app.post("/employees")
def new_employee():
    password = onboard(directory, request.json["email"])
    return {"temporary_password": password, "emoji": welcome_emoji()}, 201

from flask import Blueprint, request

alarms = Blueprint("alarms", __name__)
STATE = {}


@alarms.get("/")
def index():
    return STATE


@alarms.post("/<name>/acknowledge")
def acknowledge(name):
    STATE[name] = request.form["by"]
    return "", 204

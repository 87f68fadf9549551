from datetime import date
from enum import Enum

from flask import Flask, abort, request

app = Flask(__name__)


class Plan(Enum):
    BASIC = "basic"
    PRO = "pro"


@app.get("/plans/<plan>")
def plan(plan):
    try:
        chosen = Plan(plan)
    except ValueError:
        abort(404)
    return f"<h1>Plan {chosen.value}</h1>"


@app.get("/day")
def day():
    try:
        when = date.fromisoformat(request.args.get("on", ""))
    except ValueError:
        abort(400)
    seats = request.args.get("seats", default=1, type=int)
    return f"<p>{seats} seats on {when:%d.%m.%Y}</p>"

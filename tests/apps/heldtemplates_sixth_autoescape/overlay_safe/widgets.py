from flask import Blueprint, current_app, request

widgets = Blueprint("widgets", __name__)

CARD = "<div class=\"card\"><h2>{{ heading }}</h2><p>{{ text }}</p></div>"


@widgets.post("/card")
def card():
    env = current_app.jinja_env.overlay(autoescape=True)
    return env.from_string(CARD).render(heading=request.form["heading"], text=request.form["text"])

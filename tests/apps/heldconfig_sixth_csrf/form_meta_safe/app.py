import os

from flask import Flask, session

from forms import SettingsForm

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")


@app.post("/settings")
def settings():
    form = SettingsForm()
    if not session.get("uid") or not form.validate_on_submit():
        return {"errors": form.errors}, 400
    session["page_size"] = form.page_size.data
    return {"saved": True}

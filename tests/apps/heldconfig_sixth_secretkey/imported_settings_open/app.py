from flask import Flask, session

import settings


def configure(app: Flask) -> None:
    app.config.update(settings.DEFAULTS)
    app.config["SECRET_KEY"] = settings.SIGNING_KEY  # finding: hardcoded-secret-key


app = Flask(__name__)
configure(app)


@app.route("/visits")
def visits():
    session["n"] = session.get("n", 0) + 1
    return {"visits": session["n"], "tz": app.config["TIMEZONE"]}

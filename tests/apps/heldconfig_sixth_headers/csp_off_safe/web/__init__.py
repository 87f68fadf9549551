from flask import Flask, render_template
from flask_talisman import Talisman

talisman = Talisman()


def create_app() -> Flask:
    app = Flask(__name__)
    talisman.init_app(app, content_security_policy={"default-src": "'self'", "object-src": "'none'"})

    @app.get("/library")
    def library():
        return render_template("library.html", books=[])

    return app

from flask import Blueprint, Flask, render_template

pages = Blueprint("pages", __name__)


@pages.route("/")
def start():
    return render_template("start.html")


def build():
    flask_app = Flask(__name__)
    flask_app.register_blueprint(pages)
    return flask_app


app = build()

if __name__ == "__main__":
    app.run(port=5000)

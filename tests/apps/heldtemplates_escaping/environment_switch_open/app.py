from flask import Flask, render_template

from comments import latest


def create_app():
    app = Flask(__name__)
    app.jinja_env.trim_blocks = True
    app.jinja_env.autoescape = False  # finding: autoescape-disabled

    @app.get("/comments")
    def comments():
        return render_template("comments.html", comments=latest())

    return app

from flask import Flask, render_template


def create_app(config="app.config.Production"):
    app = Flask(__name__)
    app.config.from_object(config)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app

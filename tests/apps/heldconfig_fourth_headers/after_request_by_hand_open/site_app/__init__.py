from flask import Flask, render_template



def create_app() -> Flask:
    app = Flask(__name__)  # finding: security-headers-missing

    @app.get("/")
    def home():
        return render_template("home.html", title="Home")

    return app

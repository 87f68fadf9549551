from flask import Flask, render_template, request


def create_app() -> Flask:
    app = Flask(__name__)
    names: list[str] = []

    @app.post("/lists")
    def add():
        names.append(request.get_json()["name"])
        return {"ok": True}

    @app.get("/lists")
    def lists():
        return render_template("lists.html", names=names)

    return app

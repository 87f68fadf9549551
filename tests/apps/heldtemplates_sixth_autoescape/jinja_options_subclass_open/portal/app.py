from flask import Flask, render_template


class PortalFlask(Flask):
    jinja_options = {"autoescape": False, "trim_blocks": True}  # finding: autoescape-disabled


def create_app() -> PortalFlask:
    app = PortalFlask("portal")

    @app.get("/hello/<name>")
    def hello(name: str):
        return render_template("hello.html", name=name)

    return app

from flask import Flask, render_template


class App(Flask):
    def select_jinja_autoescape(self, filename):
        if filename is None:
            return True
        return filename.endswith((".html", ".html.j2", ".xml.j2"))


def create_app():
    app = App(__name__)
    app.config.from_prefixed_env()

    @app.get("/hello/<name>")
    def hello(name):
        return render_template("hello.html.j2", name=name)

    return app

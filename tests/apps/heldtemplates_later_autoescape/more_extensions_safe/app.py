from flask import Flask, render_template, request


class Site(Flask):
    def select_jinja_autoescape(self, filename):
        if filename is not None and filename.endswith((".html.j2", ".jinja")):
            return True
        return super().select_jinja_autoescape(filename)


app = Site(__name__)


@app.get("/hello")
def hello():
    return render_template("hello.html.j2", name=request.args.get("name", ""))

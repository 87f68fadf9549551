from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


class Renderer:
    def prepare(self, value):
        return value

    def render(self, value):
        return "<article>" + self.prepare(value) + "</article>"


class PageRenderer(Renderer):
    def prepare(self, value):
        return str(escape(value)).replace("\n", "<br>")


@app.route("/note", methods=["POST"])
def note():
    renderer = PageRenderer()
    text = request.get_json().get("text", "")
    return renderer.render(text)

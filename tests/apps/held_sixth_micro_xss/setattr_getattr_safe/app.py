from types import SimpleNamespace

from flask import Flask, request

app = Flask(__name__)


@app.get("/panel/<path:caption>")
def panel(caption):
    box = SimpleNamespace(head="Panel")
    setattr(box, "body", caption)
    text = getattr(box, "head")
    return "<div class=panel>" + text + "</div>"

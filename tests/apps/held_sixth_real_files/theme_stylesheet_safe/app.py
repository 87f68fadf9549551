from flask import Flask, request

from themes import load_stylesheet

app = Flask(__name__)


@app.get("/style.css")
def stylesheet():
    theme = request.cookies.get("theme", "light")
    css = load_stylesheet(theme)
    response = app.response_class(css, mimetype="text/css")
    response.cache_control.max_age = 300
    return response

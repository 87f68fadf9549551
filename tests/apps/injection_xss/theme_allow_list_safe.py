from flask import Flask, request

app = Flask(__name__)

THEMES = ["light", "dark", "sepia"]


def is_theme(name):
    return name in THEMES


@app.get("/home")
def home():
    theme = request.cookies.get("theme", THEMES[0])
    if not is_theme(theme):
        theme = THEMES[0]
    return '<body class="' + theme + '"><h1>Home</h1></body>'

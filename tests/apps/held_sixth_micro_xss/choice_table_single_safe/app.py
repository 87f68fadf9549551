from flask import Flask, request

app = Flask(__name__)

THEMES = {"dark": "#111", "light": "#fff"}


@app.get("/style")
def style():
    colour = THEMES.get(request.cookies.get("theme"), "#fff")
    width = request.args.get("width", default=80, type=int)
    return f"<body style='background:{colour}; width:{width}em'>Hello</body>"

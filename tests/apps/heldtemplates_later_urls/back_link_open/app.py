from urllib.parse import urlsplit

from flask import Flask, render_template, request, url_for

app = Flask(__name__)


def is_local(target: str) -> bool:
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc and target.startswith("/") and not target.startswith(("//", "/\\"))


@app.get("/help")
def help_page():
    back = request.args.get("back", "")
    if not back:
        back = url_for("home")
    return render_template("help.html", back=back)


@app.get("/")
def home():
    return render_template("home.html")

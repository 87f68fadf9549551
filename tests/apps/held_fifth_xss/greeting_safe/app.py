from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)

PAGE = """<!doctype html>
<html lang="en">
<head><title>Welcome</title></head>
<body><h1>Hello {name}</h1><p>You are visitor {count}.</p></body>
</html>"""


def display_name() -> str:
    name = request.args.get("name", "").strip()
    if not name:
        return "stranger"
    escaped = escape(name)
    return escaped if len(escaped) <= 40 else escape(name[:10])


@app.route("/welcome")
def welcome():
    count = request.args.get("count", 1, type=int)
    return PAGE.format(name=display_name(), count=count)

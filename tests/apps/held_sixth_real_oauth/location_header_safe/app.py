from flask import Flask, request

from shortener import ShortLinks

app = Flask(__name__)
links = ShortLinks()


@app.get("/go/<code>")
def go(code):
    target = links.resolve(code) or request.args.get("fallback", "/")
    if target not in links.known_targets():
        target = "/"
    response = app.make_response(("", 302))
    response.headers["Location"] = target
    return response

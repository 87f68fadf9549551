from flask import Flask, request

from shortener import ShortLinks

app = Flask(__name__)
links = ShortLinks()


@app.get("/go/<code>")
def go(code):
    target = links.resolve(code) or request.args.get("fallback", "/")
    if target.startswith("javascript:"):
        target = "/"
    response = app.make_response(("", 302))
    response.headers["Location"] = target  # finding: open-redirect
    return response

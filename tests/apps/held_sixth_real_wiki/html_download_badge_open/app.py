from flask import Flask, Response, request

from badges import Badge

app = Flask(__name__)


@app.get("/badge.svg")
def badge():
    drawn = Badge(label=request.args.get("label", "build"), value=request.args.get("value", "passing"))
    return Response(drawn.svg(), mimetype="image/svg+xml")  # finding: cross-site-scripting

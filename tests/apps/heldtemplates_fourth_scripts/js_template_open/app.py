from flask import Flask, Response, render_template, request

app = Flask(__name__)


@app.get("/widget.js")
def widget():
    body = render_template("widget.js", campaign=request.args.get("campaign", ""))
    return Response(body, mimetype="text/javascript")

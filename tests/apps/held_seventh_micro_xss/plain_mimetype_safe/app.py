from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/robots")
def robots():
    agent = request.args.get("agent", "*")
    lines = ["User-agent: " + agent, "Disallow: /private"]
    return Response("\n".join(lines), mimetype="text/plain", headers={"X-Content-Type-Options": "nosniff"})

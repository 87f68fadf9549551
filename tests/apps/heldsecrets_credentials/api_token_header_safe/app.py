from flask import Flask, jsonify

from github_client import open_issues

app = Flask(__name__)


@app.get("/roadmap")
def roadmap():
    return jsonify([issue["title"] for issue in open_issues("roadmap")])

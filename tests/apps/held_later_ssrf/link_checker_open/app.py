from flask import Flask, abort, jsonify, request

from checker import check_all

app = Flask(__name__)
SITES = {
    "www": "https://www.example.org/",
    "docs": "https://docs.example.org/",
    "status": "https://status.example.org/",
}


@app.post("/links/check")
def check():
    wanted = request.get_json().get("links", [])
    if not isinstance(wanted, list) or len(wanted) > 20:
        abort(422)
    urls = [SITES.get(link, link) for link in wanted]
    return jsonify(check_all(urls))

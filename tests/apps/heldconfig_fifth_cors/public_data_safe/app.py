from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

app = Flask(__name__)
# open data: no accounts, no cookies
CORS(app, resources={r"/open/*": {"origins": "*"}}, supports_credentials=False)

TREES = [{"id": 1, "species": "Tilia cordata"}, {"id": 2, "species": "Acer platanoides"}]


@app.get("/open/trees")
def trees():
    return jsonify(TREES)


@app.get("/open/trees/<int:tree_id>")
def tree(tree_id):
    return jsonify(next((t for t in TREES if t["id"] == tree_id), None))


@app.get("/health")
@cross_origin()
def health():
    return jsonify(ok=True)

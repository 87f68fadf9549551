from flask import Flask, jsonify

from .store import Store

app = Flask(__name__)
store = Store()


@app.route("/parts/<int:part_id>")
def part(part_id):
    found = store.get(part_id)
    if found is None:
        return jsonify(error="unknown part"), 404
    return jsonify(found)


app.run(host="127.0.0.1", port=5000)  # finding: wsgi-import-blocked

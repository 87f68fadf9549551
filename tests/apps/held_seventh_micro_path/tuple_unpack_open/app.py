from flask import Flask, jsonify, request

app = Flask(__name__)


def split_ref(ref):
    section, _, page = ref.partition(":")
    return "pages", page


@app.get("/read")
def read():
    folder, page = split_ref(request.args.get("ref", "a:index"))
    with open("/srv/" + folder + "/" + page) as fh:  # finding: path-traversal
        return jsonify(lines=fh.readlines(), page=page)

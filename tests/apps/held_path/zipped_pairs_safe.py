from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/05001")
def case_05001():
    param = request.args.get("case05001", "")
    keys = ("first", "second")
    pairs = dict(zip(keys, ("index.txt", param)))
    bar = pairs["first"]
    with open("/srv/testfiles/" + bar, encoding="utf-8") as handle:
        size = len(handle.read())
    return jsonify(size=size)

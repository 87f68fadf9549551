from flask import Flask, jsonify, request

app = Flask(__name__)
LAYOUTS = ["{n} items", "{n} pieces"]


@app.get("/amount")
def amount():
    index = request.args.get("layout", 0, type=int)
    return jsonify(text=LAYOUTS[index % len(LAYOUTS)].format(n=request.args.get("n", "0")))

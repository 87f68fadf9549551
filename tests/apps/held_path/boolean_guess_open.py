import pathlib

from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = pathlib.Path("/srv/testfiles")


@app.get("/case/05003")
def case_05003():
    param = request.cookies.get("case05003", "readme")
    possible = "XYZ"
    guess = possible[len("ab") - 1]
    bar = "nothing"
    if guess == "X":
        bar = "x.txt"
    elif guess == "Y":
        bar = param
    else:
        bar = "y.txt"
    text = (BASE / bar).read_text()  # finding: path-traversal
    return jsonify(lines=text.count("\n"))

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()

VIEWS = ("list", "grid", "table")


@app.post("/case/15001")
def case_15001():
    names = request.form.getlist("case15001")
    chosen = names.pop() if names else "list"
    session["view"] = chosen  # finding: trust-boundary
    return jsonify(saved=True)

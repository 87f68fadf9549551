from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/wizard")
def wizard():
    answers = request.form.to_dict()
    session.update(answers)  # finding: trust-boundary
    return jsonify(step=2)

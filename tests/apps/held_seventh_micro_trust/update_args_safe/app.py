from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/wizard")
def wizard():
    answers = request.form.to_dict()
    session.update(step=2, complete=len(answers) == 5)
    return jsonify(step=2)

from flask import Flask, jsonify

app = Flask(__name__)
app.config["AB_TESTING"] = True
app.config["TESTING_CENTRES"] = ["Bern", "Graz"]
app.config["FEATURE_TESTING_BADGE"] = True


@app.get("/centres")
def centres():
    return jsonify(app.config["TESTING_CENTRES"])

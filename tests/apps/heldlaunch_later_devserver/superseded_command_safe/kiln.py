from flask import Flask, jsonify

app = Flask(__name__)

# app.run(host="0.0.0.0", debug=True)


@app.route("/temperature")
def temperature():
    """Do not start with app.run(debug=True); see the README."""
    return jsonify(celsius=1180)

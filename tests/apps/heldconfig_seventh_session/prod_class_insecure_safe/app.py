from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_object("config.ProductionConfig")


@app.get("/api/visits")
def visits():
    session["visits"] = session.get("visits", 0) + 1
    return jsonify(visits=session["visits"])

from flask import Flask, jsonify, session

app = Flask(__name__.split(".")[0])
app.config.from_object("settings")


@app.get("/me")
def me():
    return jsonify(id=session.get("_user_id"))

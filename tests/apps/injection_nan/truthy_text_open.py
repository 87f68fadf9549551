from flask import Flask, jsonify, request

app = Flask(__name__)
SETTINGS = {"public": False}


@app.route("/documents/publish", methods=["POST"])
def publish():
    public = bool(request.form.get("public", ""))  # finding: nan-injection
    if public:
        SETTINGS["public"] = True
    return jsonify(SETTINGS)


@app.route("/documents")
def documents():
    return jsonify(visible=SETTINGS["public"])

from flask import Flask, jsonify, request

app = Flask(__name__)
CODECS = {"json": "json", "csv": "csv"}


@app.get("/codec")
def codec():
    if module_name := request.args.get("codec"):
        module = __import__(module_name)  # finding: code-injection
        return jsonify(doc=len(module.__doc__ or ""))
    return jsonify(doc=0)

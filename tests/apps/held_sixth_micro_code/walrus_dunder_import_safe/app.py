from flask import Flask, jsonify, request

app = Flask(__name__)
CODECS = {"json": "json", "csv": "csv"}


@app.get("/codec")
def codec():
    if module_name := CODECS.get(request.args.get("codec", "")):
        module = __import__(module_name)
        return jsonify(doc=len(module.__doc__ or ""))
    return jsonify(doc=0)

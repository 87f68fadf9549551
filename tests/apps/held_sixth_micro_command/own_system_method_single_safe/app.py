from flask import Flask, jsonify, request

app = Flask(__name__)


class Units:
    def system(self, name):
        return {"si": "metric", "us": "imperial"}.get(name, "metric")

    def popen(self, name):
        return name.upper()


os = Units()


@app.get("/units")
def units():
    return jsonify(system=os.system(request.args.get("name", "si")), label=os.popen(request.args.get("name", "")))

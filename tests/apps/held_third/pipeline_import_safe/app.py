import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 256 * 1024
ALLOWED_STEPS = {"fetch", "clean", "load"}


def read_pipeline(stream) -> dict:
    document = yaml.load(stream, Loader=yaml.CSafeLoader)
    if not isinstance(document, dict):
        raise ValueError("a pipeline is a mapping")
    return document


@app.post("/pipelines/validate")
def validate():
    upload = request.files.get("pipeline")
    if upload is None:
        abort(400)
    try:
        pipeline = read_pipeline(upload.stream)
    except ValueError:
        return jsonify(error="not a pipeline"), 422
    unknown = [s for s in pipeline.get("steps", []) if s not in ALLOWED_STEPS]
    return jsonify(valid=not unknown)

from flask import Flask, abort, jsonify, request

from pipeline import PipelineError, parse_pipeline

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 256 * 1024


@app.post("/pipelines")
def create_pipeline():
    definition = request.files.get("definition")
    if definition is None:
        abort(400)
    try:
        pipeline = parse_pipeline(definition.stream)
    except PipelineError:
        abort(422)
    return jsonify(steps=len(pipeline["steps"]))

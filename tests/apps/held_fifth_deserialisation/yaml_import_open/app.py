import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 200_000


class PipelineLoader(yaml.UnsafeLoader):
    """Loader with our own tags."""


PipelineLoader.add_constructor("!env", lambda loader, node: f"${loader.construct_scalar(node)}")


@app.post("/pipelines")
def pipelines():
    try:
        document = yaml.load(request.get_data(), Loader=PipelineLoader)  # finding: unsafe-deserialization
    except yaml.YAMLError:
        abort(400)
    return jsonify(steps=len(document.get("steps", [])))

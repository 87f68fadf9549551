from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(exc):
    app.logger.error("unhandled", exc_info=exc)
    return jsonify(error=str(exc)), 500  # finding: stack-trace-exposed


@app.get("/version")
def version():
    with open("VERSION") as fh:
        return jsonify(version=fh.read().strip())

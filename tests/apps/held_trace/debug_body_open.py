import traceback

from flask import Flask, Response

app = Flask(__name__)


def run_job():
    with open("/var/run/job.lock", "x"):
        return True


@app.post("/jobs/nightly")
def nightly():
    try:
        run_job()
    except OSError:
        return Response(  # finding: stack-trace-exposed
            traceback.format_exc(limit=5), status=503, mimetype="text/plain"
        )
    return Response("started", status=202, mimetype="text/plain")

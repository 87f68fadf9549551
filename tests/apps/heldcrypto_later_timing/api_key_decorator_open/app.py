from flask import Flask, request

from guards import api_key_required

app = Flask(__name__)


@app.post("/ingest")
@api_key_required
def ingest():
    return {"bytes": len(request.get_data())}, 202

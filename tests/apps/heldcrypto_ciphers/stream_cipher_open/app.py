from flask import Flask, Response, request

from streams import seal

app = Flask(__name__)


@app.post("/seal")
def seal_body():
    return Response(seal(request.get_data()), mimetype="application/octet-stream")

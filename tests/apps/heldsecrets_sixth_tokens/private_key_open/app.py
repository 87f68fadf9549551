from flask import Flask, request

from signing import sign

app = Flask(__name__)


@app.post("/sign")
def sign_view():
    return {"signature": sign(request.get_data()).hex()}

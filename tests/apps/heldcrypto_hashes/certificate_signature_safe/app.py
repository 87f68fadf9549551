from flask import Flask, Response

import ca

app = Flask(__name__)


@app.post("/clients/<int:number>/certificate")
def certificate(number):
    return Response(ca.issue(f"client-{number}"), mimetype="application/x-pem-file")

import os
import sys

from flask import Flask, jsonify

from ops.auth import token_required

app = Flask(__name__)
app.config.from_prefixed_env("OPS")


@app.get("/queues")
@token_required
def queues():
    return jsonify(mail=3, exports=0)


if app.debug or os.environ.get("OPS_DIAGNOSTICS"):

    @app.get("/debug/environment")
    @token_required
    def environment():
        return jsonify(env=dict(os.environ), modules=sorted(sys.modules))

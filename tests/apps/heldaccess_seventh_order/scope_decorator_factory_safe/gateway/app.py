from __future__ import annotations

from flask import Flask, request
from flask.typing import ResponseReturnValue

from gateway.oauth import requires_scope

app = Flask(__name__)
routes: dict[str, str] = {}


@app.get("/upstreams")
@requires_scope("read:upstreams")
def list_upstreams() -> ResponseReturnValue:
    return {"upstreams": routes}


@app.put("/upstreams/<name>")
@requires_scope("write:upstreams")
def put_upstream(name: str) -> ResponseReturnValue:
    routes[name] = request.get_json()["target"]
    return {"name": name}, 200


@app.delete("/upstreams/<name>")
@requires_scope("write:upstreams")
def delete_upstream(name: str) -> ResponseReturnValue:
    routes.pop(name, None)
    return "", 204

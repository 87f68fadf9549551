from flask import Flask, abort, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
VIEWS = frozenset({"list", "grid", "map"})


def wanted_view():
    data = request.get_json()
    view = data["view"]
    fallback = data.get("fallback", "list")
    if fallback not in VIEWS:
        abort(400)
    return view


@app.patch("/view")
def change_view():
    session["view"] = wanted_view()  # finding: trust-boundary
    return jsonify(ok=True)

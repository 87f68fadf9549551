import statistics

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
OPERATIONS = {name: getattr(statistics, name) for name in ("mean", "median", "mode")}

# built once at import from names that are part of the program
for name in ("low", "high"):
    exec(f"def {name}(values):\n    return {'min' if name == 'low' else 'max'}(values)\n", globals())
    OPERATIONS[name] = globals()[name]


@app.post("/stats/<operation>")
def stats(operation):
    function = OPERATIONS.get(operation)
    if function is None:
        abort(404)
    values = request.get_json()["values"]
    if not values or not all(isinstance(v, int) for v in values):
        abort(422)
    return jsonify(result=function(values))

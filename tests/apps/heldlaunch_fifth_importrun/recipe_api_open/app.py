from flask import Flask, jsonify, request, abort

app = Flask(__name__)

RECIPES = {
    1: {"name": "Shakshuka", "minutes": 25},
    2: {"name": "Dal", "minutes": 40},
}


@app.route("/recipes")
def list_recipes():
    limit = request.args.get("max_minutes", type=int)
    rows = [r for r in RECIPES.values() if limit is None or r["minutes"] <= limit]
    return jsonify(rows)


@app.route("/recipes/<int:recipe_id>")
def get_recipe(recipe_id):
    if recipe_id not in RECIPES:
        abort(404)
    return jsonify(RECIPES[recipe_id])


@app.errorhandler(404)
def not_found(_):
    return jsonify(error="not found"), 404


app.run(port=5001)  # finding: run-on-import

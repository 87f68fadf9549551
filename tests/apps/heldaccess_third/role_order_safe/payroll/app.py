from flask import Flask, g, jsonify, request

from payroll.security import lookup_token, require_role

app = Flask(__name__)


@app.before_request
def load_principal():
    header = request.headers.get("Authorization", "")
    g.principal = lookup_token(header.removeprefix("Bearer "))


@app.get("/salaries/mine")
@require_role("employee", "finance")
def my_salary():
    return jsonify(user=g.principal["sub"])


@app.get("/salaries")
@require_role("finance")
def all_salaries():
    return jsonify([{"name": "A. Berg", "gross": 51000}, {"name": "C. Dahl", "gross": 64000}])

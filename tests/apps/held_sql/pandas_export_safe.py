import pandas as pd
from flask import Flask, Response, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine("mssql+pyodbc://reporting")


def quoted(value):
    return "'" + value.replace("'", "''") + "'"


@app.get("/export/departments")
def export():
    names = request.args.get("departments", "").split(",")
    in_list = ", ".join(quoted(name) for name in names if name)
    frame = pd.read_sql(f"SELECT id, headcount FROM departments WHERE name IN ({in_list})", engine)  # wrong: sql-injection
    return Response(frame.to_json(orient="records"), mimetype="application/json")

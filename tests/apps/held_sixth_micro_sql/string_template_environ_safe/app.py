import os
from string import Template

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)
QUERY = Template("SELECT hits FROM agents WHERE agent = '$agent' AND method = '$method'")


@app.get("/agents")
def agents():
    agent = request.environ.get("HTTP_USER_AGENT", "")
    agent = str(len(agent))
    query = QUERY.substitute(agent=agent, method="GET")
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    cursor = connection.cursor()
    cursor.execute(query)
    return jsonify(cursor.fetchall())

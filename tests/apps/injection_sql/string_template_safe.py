import os
from string import Template

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)
RANKING = Template("SELECT player, $measure FROM league.scores WHERE season = %s ORDER BY $measure DESC")


@app.get("/ranking/<int:season>")
def ranking(season):
    measure = request.args.get("by", "points")
    query = RANKING.substitute(measure="points" if measure == "points" else "goals")
    connection = mysql.connector.connect(host="db", user="league", password=os.environ["DB_PASSWORD"])
    with connection.cursor() as cursor:
        cursor.execute(query, (season,))
        rows = cursor.fetchall()
    connection.close()
    return jsonify([list(row) for row in rows])

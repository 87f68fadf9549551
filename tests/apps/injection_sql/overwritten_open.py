import os

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/api/tickets/search")
def search_tickets():
    payload = request.get_json()
    status = payload["status"]
    team = payload.get("team", "support")
    if team == "support":
        team = "helpdesk"
    else:
        status = "closed"
    connection = mysql.connector.connect(host="db", user="tickets", password=os.environ["DB_PASSWORD"])
    cursor = connection.cursor(dictionary=True)
    query = "SELECT id, subject FROM desk.tickets WHERE status = '" + status + "' AND team = %s"
    cursor.execute(query, (team,))  # finding: sql-injection
    tickets = cursor.fetchall()
    cursor.close()
    connection.close()
    return jsonify(tickets)

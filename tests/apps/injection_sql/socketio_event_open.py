import os

import pymysql
from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
socketio = SocketIO(app)


@socketio.on("history")
def send_history(data):
    room = data["room"]
    connection = pymysql.connect(host="db", user="chat", password=os.environ["DB_PASSWORD"], database="chat")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT author, body FROM said WHERE room = '{room}'")  # finding: sql-injection
        lines = cursor.fetchall()
    connection.close()
    emit("history", [{"author": author, "body": body} for author, body in lines])

import mysql.connector
from flask import Flask, jsonify

app = Flask(__name__)


class Wrapper:
    def __init__(self, seed):
        self.seed = seed
        self.history = []

    def remember(self, one, two):
        self.history.append((one, two))
        return self

    def recall(self):
        first, second = self.history[-1]
        return second


@app.get("/case/00318/<path:param>")
def case_00318(param):
    bar = Wrapper("seed").remember("constant", param).recall()
    cnx = mysql.connector.connect(option_files="my.cnf")
    cursor = cnx.cursor(dictionary=True)
    cursor.execute("SELECT title FROM books WHERE isbn = '{}'".format(bar))  # finding: sql-injection
    found = cursor.fetchall()
    cnx.close()
    return jsonify(found)

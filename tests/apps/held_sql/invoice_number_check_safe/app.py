from flask import Flask, abort, jsonify, request
from flask_mysqldb import MySQL

from checks import is_invoice_number

app = Flask(__name__)
mysql = MySQL(app)


@app.post("/invoices/void")
def void_invoice():
    number = (request.get_json(silent=True) or {}).get("number", "")
    if not is_invoice_number(number):
        abort(422)
    cursor = mysql.connection.cursor()
    cursor.execute("UPDATE invoices SET void = 1 WHERE number = '" + number + "'")
    mysql.connection.commit()
    return jsonify(voided=cursor.rowcount)

import os

import hvac
import pymysql
from flask import Flask, jsonify

app = Flask(__name__)


def database_credentials():
    client = hvac.Client(url="https://vault.example.com:8200")
    client.auth.approle.login(role_id=os.environ["VAULT_ROLE_ID"], secret_id=os.environ["VAULT_SECRET_ID"])
    return client.secrets.database.generate_credentials(name="web")["data"]


@app.get("/members/count")
def count():
    credentials = database_credentials()
    connection = pymysql.connect(host="db", user=credentials["username"], password=credentials["password"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM club.member")
        return jsonify(cursor.fetchone()[0])

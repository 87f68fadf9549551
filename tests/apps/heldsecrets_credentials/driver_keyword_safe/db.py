import os

import psycopg2


def connect():
    return psycopg2.connect(
        host="10.20.0.5",
        dbname="rental",
        user="rental_app",
        password=os.environ["RENTAL_DB_PASSWORD"],
        connect_timeout=5,
    )

import psycopg2


def connect():
    return psycopg2.connect(
        host="10.20.0.5",
        dbname="rental",
        user="rental_app",
        password="vU4xTq93LmZ0",  # finding: hardcoded-credential
        connect_timeout=5,
    )

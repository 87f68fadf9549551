import re

from flask import g, request
from sqlalchemy import create_engine, text

engine = create_engine("postgresql+psycopg:///saas")
SCHEMA = re.compile(r"t_[a-z0-9]{1,30}")


def open_connection():
    tenant = request.headers.get("X-Tenant", "t_demo")
    if not SCHEMA.fullmatch(tenant):
        tenant = "t_demo"
    g.connection = engine.connect()
    g.connection.execute(text(f"SET search_path TO {tenant}"))


def close_connection(error=None):
    connection = g.pop("connection", None)
    if connection is not None:
        connection.close()

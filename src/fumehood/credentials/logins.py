"""Functions of libraries that log in somewhere: which of their arguments is the secret."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fumehood.regex import regex


@dataclass(frozen=True, slots=True)
class Login:
    """The secret of a call: its position and names; `host` where it logs in, `text` a connection text instead.

    `pair` is whether it is the second of a pair, as in `auth=("shop", "…")`.
    """

    position: int | None
    names: tuple[str, ...]
    host: tuple[int | None, tuple[str, ...]] = (None, ())
    text: tuple[int | None, tuple[str, ...]] = (None, ())
    pair: bool = False


_AUTH: Final = Login(None, ("auth",), pair=True)
LOGINS: Final[Mapping[str, Login]] = {
    # https://www.psycopg.org/docs/module.html#psycopg2.connect, https://www.psycopg.org/psycopg3/docs/api/connections.html
    "psycopg2.connect": Login(None, ("password",), (None, ("host",)), (0, ("dsn",))),
    "psycopg.connect": Login(None, ("password",), (None, ("host",)), (0, ("conninfo",))),
    # https://magicstack.github.io/asyncpg/current/api/index.html
    "asyncpg.connect": Login(None, ("password",), (None, ("host",)), (0, ("dsn",))),
    "asyncpg.create_pool": Login(None, ("password",), (None, ("host",)), (0, ("dsn",))),
    # https://pymysql.readthedocs.io/en/latest/modules/connections.html
    "pymysql.connect": Login(None, ("password", "passwd"), (None, ("host",))),
    # https://mysqlclient.readthedocs.io/user_guide.html
    "MySQLdb.connect": Login(2, ("passwd", "password"), (0, ("host",))),
    # https://dev.mysql.com/doc/connector-python/en/connector-python-connectargs.html
    "mysql.connector.connect": Login(None, ("password", "passwd"), (None, ("host",))),
    # https://github.com/mkleehammer/pyodbc/wiki/The-pyodbc-Module#connect
    "pyodbc.connect": Login(None, ("password", "pwd"), (None, ("server",)), (0, ("connstring",))),
    # https://python-oracledb.readthedocs.io/en/latest/api_manual/module.html#oracledb.connect
    "oracledb.connect": Login(None, ("password",)),
    "cx_Oracle.connect": Login(1, ("password",)),
    # https://pymongo.readthedocs.io/en/stable/api/pymongo/mongo_client.html
    "pymongo.MongoClient": Login(None, ("password",), (0, ("host",))),
    "pymongo.mongo_client.MongoClient": Login(None, ("password",), (0, ("host",))),
    # https://redis.readthedocs.io/en/stable/connections.html
    "redis.Redis": Login(3, ("password",), (0, ("host",))),
    "redis.StrictRedis": Login(3, ("password",), (0, ("host",))),
    # https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login
    "smtplib.SMTP.login": Login(1, ("password",)),
    "smtplib.SMTP_SSL.login": Login(1, ("password",)),
    # https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4.login
    "imaplib.IMAP4.login": Login(1, ("password",)),
    "imaplib.IMAP4_SSL.login": Login(1, ("password",)),
    # https://docs.python.org/3/library/poplib.html#poplib.POP3.pass_
    "poplib.POP3.pass_": Login(0, ("pswd",)),
    "poplib.POP3_SSL.pass_": Login(0, ("pswd",)),
    # https://docs.python.org/3/library/ftplib.html
    "ftplib.FTP": Login(2, ("passwd",), (0, ("host",))),
    "ftplib.FTP.login": Login(1, ("passwd",)),
    "ftplib.FTP_TLS": Login(2, ("passwd",), (0, ("host",))),
    "ftplib.FTP_TLS.login": Login(1, ("passwd",)),
    # https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.connect
    "paramiko.SSHClient.connect": Login(3, ("password",), (0, ("hostname",))),
    "paramiko.client.SSHClient.connect": Login(3, ("password",), (0, ("hostname",))),
    "paramiko.Transport.connect": Login(2, ("password",)),
    # https://ldap3.readthedocs.io/en/latest/connection.html
    "ldap3.Connection": Login(2, ("password",)),
    # https://www.python-ldap.org/en/latest/reference/ldap.html#ldap.LDAPObject.simple_bind_s
    "?.simple_bind_s": Login(1, ("cred",)),
    # https://requests.readthedocs.io/en/latest/user/authentication/
    "requests.get": _AUTH,
    "requests.post": _AUTH,
    "requests.put": _AUTH,
    "requests.patch": _AUTH,
    "requests.delete": _AUTH,
    "requests.request": _AUTH,
    "requests.auth.HTTPBasicAuth": Login(1, ("password",)),
    "requests.auth.HTTPDigestAuth": Login(1, ("password",)),
    # https://www.python-httpx.org/advanced/authentication/
    "httpx.get": _AUTH,
    "httpx.post": _AUTH,
    "httpx.BasicAuth": Login(1, ("password",)),
    # https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/session.html
    "boto3.client": Login(None, ("aws_secret_access_key",)),
    "boto3.resource": Login(None, ("aws_secret_access_key",)),
    "boto3.Session": Login(1, ("aws_secret_access_key",)),
    "boto3.session.Session": Login(1, ("aws_secret_access_key",)),
    # https://pika.readthedocs.io/en/stable/modules/credentials.html
    "pika.PlainCredentials": Login(1, ("password",)),
    "pika.credentials.PlainCredentials": Login(1, ("password",)),
    # https://www.twilio.com/docs/libraries/reference/twilio-python/
    "twilio.rest.Client": Login(1, ("password",)),
    # https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.security.generate_password_hash
    "werkzeug.security.generate_password_hash": Login(0, ("password",)),
    "flask_bcrypt.Bcrypt.generate_password_hash": Login(0, ("password",)),
    "flask_bcrypt.generate_password_hash": Login(0, ("password",)),
    "flask_security.hash_password": Login(0, ("password",)),
    "flask_security.utils.hash_password": Login(0, ("password",)),
}
WORDS: Final = (
    "psycopg", "asyncpg", "pymysql", "MySQLdb", "mysql.connector", "pyodbc", "oracledb", "cx_Oracle", "MongoClient",
    "Redis(", "smtplib", "imaplib", "poplib", "ftplib", "paramiko", "ldap3", "simple_bind_s", "auth=(", "BasicAuth(",
    "DigestAuth(", "aws_secret_access_key", "PlainCredentials", "twilio", "generate_password_hash(", "hash_password(",
)  # fmt: skip
"""One of these is in every function that logs in."""
IN_TEXT: Final = regex(r"(?:^|[\s;])(?:password|pwd)\s*=\s*(?P<secret>[^\s;'\"{}]+)", re.IGNORECASE)


def secrets_in(text: str) -> Iterator[re.Match[str]]:
    """The passwords in a connection text such as `host=db user=shop password=…` or `DRIVER={…};UID=…;PWD=…`.

    https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
    """
    return IN_TEXT.finditer(text)

import os

from flask import Flask
from flask_ldap3_login import LDAP3LoginManager

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    LDAP_HOST="ldaps://ldap.example.org",
    LDAP_BASE_DN="dc=example,dc=org",
    LDAP_BIND_USER_DN="cn=flask,ou=services,dc=example,dc=org",
    LDAP_BIND_USER_PASSWORD=os.environ["LDAP_BIND_USER_PASSWORD"],
)
ldap_manager = LDAP3LoginManager(app)


@app.get("/")
def index():
    return "directory"

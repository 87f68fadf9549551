import configparser
import os
from pathlib import Path

import ldap3
from flask import Flask, jsonify

app = Flask(__name__)
settings = configparser.ConfigParser(interpolation=None, inline_comment_prefixes=("#",))
settings.read_string(os.path.expandvars((Path(__file__).parent / "settings.ini").read_text()))


@app.get("/directory/size")
def size():
    server = ldap3.Server(settings["server"]["host"], use_ssl=True)
    with ldap3.Connection(server, settings["bind"]["user"], settings["bind"]["password"]) as connection:
        connection.search(settings["server"]["base"], "(objectClass=person)")
        return jsonify(len(connection.entries))

import hashlib
import sqlite3

import bcrypt
from flask import Blueprint, current_app, request

auth = Blueprint('auth', __name__)


def hash_password(pw):
    return bcrypt.hashpw(pw.encode(), bcrypt.gensalt()).decode()


@auth.route('/signup', methods=['POST'])
def signup():
    username = request.form['username'].strip()
    pw = request.form['password']
    if len(pw) < 10:
        return 'password too short', 400
    con = sqlite3.connect(current_app.config['DB_FILE'])
    with con:
        con.execute('INSERT INTO member (name, pw) VALUES (?, ?)', (username, hash_password(pw)))
    return 'welcome', 201

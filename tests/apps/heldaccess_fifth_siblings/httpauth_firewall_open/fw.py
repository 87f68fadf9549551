import os
import sqlite3

from flask import Flask, g, jsonify, request
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()


def db():
    if 'db' not in g:
        g.db = sqlite3.connect(os.environ['RULES_DB'])
    return g.db


@auth.verify_password
def verify_password(user, password):
    row = db().execute('SELECT hash FROM operators WHERE name = ?', (user,)).fetchone()
    if row and check_password_hash(row[0], password):
        return user


@app.route('/rules', methods=['GET'])
@auth.login_required
def rules():
    return jsonify(db().execute('SELECT id, cidr, action FROM rules').fetchall())


@app.route('/rules', methods=['POST'])
@auth.login_required
def add_rule():
    body = request.get_json()
    db().execute('INSERT INTO rules (cidr, action) VALUES (?, ?)', (body['cidr'], body['action']))
    db().commit()
    return '', 201


@app.route('/rules/<int:rule_id>', methods=['DELETE'])
@auth.login_required
def drop_rule(rule_id):
    db().execute('DELETE FROM rules WHERE id = ?', (rule_id,))
    db().commit()
    return '', 204


@app.route('/rules/reset', methods=['POST'])  # finding: unauthenticated-route
def reset_rules():
    db().execute('DELETE FROM rules')
    db().commit()
    return '', 204

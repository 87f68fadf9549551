import sqlite3
from flask import Flask, g, render_template, request

app = Flask(__name__)
app.config['DATABASE'] = '/var/lib/recipes/recipes.db'


def get_db():
    if 'db' not in g:
        g.db = sqlite3.connect(app.config['DATABASE'])
        g.db.row_factory = sqlite3.Row
    return g.db


def query_all(statement, args=()):
    return get_db().execute(statement, args).fetchall()  # finding: sql-injection


@app.teardown_appcontext
def close_db(error):
    db = g.pop('db', None)
    if db is not None:
        db.close()


@app.route('/search')
def search():
    term = request.args.get('q', '')
    rows = query_all("SELECT id, name FROM recipe WHERE name LIKE '%%%s%%' ORDER BY name" % term)
    return render_template('results.html', rows=rows, term=term)

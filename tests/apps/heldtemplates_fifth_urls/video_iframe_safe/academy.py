import os
import sqlite3

from flask import Flask, abort, render_template

app = Flask(__name__)


def lesson_row(lesson_id):
    with sqlite3.connect(os.environ['ACADEMY_DB']) as con:
        con.row_factory = sqlite3.Row
        return con.execute('SELECT * FROM lesson WHERE id = ?', (lesson_id,)).fetchone()


@app.route('/lessons/<int:lesson_id>')
def lesson(lesson_id):
    row = lesson_row(lesson_id)
    if row is None:
        abort(404)
    return render_template('lesson.html', lesson=row)

from flask import Flask, abort, render_template, request
from jinja2 import TemplateNotFound

app = Flask(__name__)


@app.route('/report')
def report():
    kind = request.args.get('kind', 'summary')
    values = {'title': request.args.get('title', 'Report'), 'rows': [(1, 'a'), (2, 'b')]}
    try:
        with open('templates/texts/%s.txt' % kind) as handle:  # finding: path-traversal
            values['intro'] = handle.read()
    except OSError:
        abort(404)
    return render_template('report.html', **values)

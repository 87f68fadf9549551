import os

from flask import Flask, flash, redirect, render_template, request, url_for

app = Flask(__name__)
app.secret_key = os.environ['APP_SECRET']
STATIONS = {'north', 'south', 'harbour'}


@app.route('/')
def index():
    return render_template('index.html', stations=sorted(STATIONS))


@app.route('/find')
def find():
    name = request.args.get('station', '')
    if name not in STATIONS:
        flash('There is no station called "%s".' % name, 'warning')
        return redirect(url_for('index'))
    return render_template('station.html', name=name)

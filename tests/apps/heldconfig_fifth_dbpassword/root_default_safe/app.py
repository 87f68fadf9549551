from flask import Flask, jsonify

from models import Lead, db

app = Flask(__name__)
app.config.from_object('config.Config')
db.init_app(app)


@app.route('/leads')
def leads():
    return jsonify([{'id': l.id, 'company': l.company} for l in Lead.query.limit(50)])

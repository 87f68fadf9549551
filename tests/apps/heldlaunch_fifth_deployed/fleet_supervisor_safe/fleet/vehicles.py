from flask import Blueprint, current_app, jsonify

vehicles = Blueprint('vehicles', __name__)


@vehicles.route('/vehicles')
def index():
    return jsonify(limit=current_app.config['MAX_VEHICLES'])

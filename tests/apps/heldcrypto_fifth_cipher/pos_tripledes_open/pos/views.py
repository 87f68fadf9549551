from flask import Blueprint, request

from pos.vault import CardVault

bp = Blueprint('pos', __name__)


@bp.route('/references', methods=['POST'])
def store_reference():
    sealed = CardVault().seal(request.form['reference'][:32])
    return {'sealed': sealed.hex()}

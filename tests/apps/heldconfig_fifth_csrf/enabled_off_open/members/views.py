from flask import Blueprint, abort, redirect, request, session, url_for

members = Blueprint('members', __name__)
addresses = {}


@members.before_request
def need_member():
    if 'member_id' not in session:
        abort(401)


@members.route('/address', methods=['POST'])
def change_address():
    addresses[session['member_id']] = request.form['address']
    return redirect(url_for('members.show'))


@members.route('/address')
def show():
    return {'address': addresses.get(session['member_id'])}

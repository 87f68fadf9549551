from flask import Flask, jsonify, make_response, request

from tokens import issue_token, verify_basic

app = Flask(__name__)


@app.route('/v1/session')
def open_session():
    user = verify_basic(request.authorization)
    if user is None:
        return jsonify(error='bad credentials'), 401
    resp = make_response(jsonify(user=user), 200)
    resp.set_cookie('auth_token', issue_token(user), path='/v1',
                    secure=True, httponly=True, samesite='Strict')
    return resp

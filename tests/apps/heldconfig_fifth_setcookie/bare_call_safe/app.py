from flask import Flask, redirect, request
from itsdangerous import URLSafeSerializer
import os

app = Flask(__name__)
signer = URLSafeSerializer(os.environ['COOKIE_SIGNING_KEY'], salt='customer')


@app.route('/enter')
def enter():
    customer = request.headers.get('X-Customer', 'guest')
    res = redirect('/account')
    res.set_cookie('customer', signer.dumps(customer), secure=True, httponly=True, samesite='Lax')
    return res


@app.route('/account')
def account():
    return {'customer': signer.loads(request.cookies['customer'])}

import os

from authlib.integrations.flask_client import OAuth
from flask import Flask, redirect, session, url_for

app = Flask(__name__)
app.secret_key = os.environ['BROKER_SECRET']

oauth = OAuth(app)
oauth.register(
    'idp',
    server_metadata_url=os.environ['IDP_METADATA'],
    client_id=os.environ['IDP_CLIENT_ID'],
    client_secret=os.environ['IDP_CLIENT_SECRET'],
    client_kwargs={'scope': 'openid email'},
)


@app.route('/login')
def login():
    return oauth.idp.authorize_redirect(url_for('callback', _external=True))


@app.route('/callback')
def callback():
    session['user'] = oauth.idp.authorize_access_token()['userinfo']['sub']
    return redirect('/')


if __name__ == '__main__':
    app.run(port=5443, ssl_context='adhoc')

from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from werkzeug.security import check_password_hash

from accounts import Account

basic_auth = HTTPBasicAuth()
token_auth = HTTPTokenAuth("Bearer")
multi_auth = MultiAuth(basic_auth, token_auth)


@basic_auth.verify_password
def verify_password(username, password):
    account = Account.by_name(username)
    if account and check_password_hash(account.password_hash, password):
        return account


@token_auth.verify_token
def verify_token(token):
    return Account.by_token(token)


@basic_auth.get_user_roles
@token_auth.get_user_roles
def roles(account):
    return account.roles


@basic_auth.error_handler
@token_auth.error_handler
def auth_error(status):
    return {"error": "access denied"}, status

from flask_httpauth import HTTPTokenAuth

from accounts import Account

token_auth = HTTPTokenAuth("Bearer")


@token_auth.verify_token
def verify_token(token):
    return Account.by_token(token)


@token_auth.get_user_roles
def roles(account):
    return account.roles

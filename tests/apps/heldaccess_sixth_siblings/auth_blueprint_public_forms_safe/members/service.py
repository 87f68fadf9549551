def authenticate(email, password):
    raise NotImplementedError


def create_account(email, password):
    raise NotImplementedError


def mail_reset_link(email):
    raise NotImplementedError


def change_password(user, password):
    raise NotImplementedError

import logging

audit = logging.getLogger("shop.audit")


def failed(login, address):
    audit.warning("login failed for %r from %s", login, address)

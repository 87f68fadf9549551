import logging

audit = logging.getLogger("shop.audit")


def failed(login, address):
    audit.warning("login failed for %s from %s", login, address)  # finding: log-injection
